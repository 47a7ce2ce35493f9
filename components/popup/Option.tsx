import type { ComponentChildren } from 'preact';
import { optionId } from './option-id.ts';

type OptionProps = {
  index: number;
  active: boolean;
  kind: 'page' | undefined;
  onChoose: () => void;
  children: ComponentChildren;
};

const bringIntoView = (element: Element | null): void => element?.scrollIntoView({ block: 'nearest' });

/** One result. The focus stays in the search field, which names the active one. */
export const Option = ({ index, active, kind, onChoose, children }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the search field, which holds the focus
  // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant, never focused
  <div
    id={optionId(index)}
    class="option"
    role="option"
    data-kind={kind}
    aria-selected={active}
    ref={active ? bringIntoView : null}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onChoose}
  >
    {children}
  </div>
);
