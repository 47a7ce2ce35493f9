import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type SiteRowProps = { button: string; label: string; onClick: () => void; children: ComponentChildren };

const buttonIn = (row: Element | null): HTMLElement | null => row?.querySelector('button') ?? null;

/** Where the focus goes when its row does: to the row that takes its place, the one before, or else the section. */
const passFocus = (row: Element): void => {
  if (!row.contains(document.activeElement)) return;
  const next = buttonIn(row.nextElementSibling) ?? buttonIn(row.previousElementSibling);
  const section = row.closest('section');
  section?.setAttribute('tabindex', '-1');
  (next ?? section)?.focus();
};

/** A site and what can be done about it; `label` names the button where its text alone says too little. */
export const SiteRow = ({ button, label, onClick, children }: SiteRowProps) => {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const { current } = row;
    return () => current && passFocus(current);
  }, []);
  return (
    <li ref={row}>
      <span>{children}</span>
      <button type="button" class="button" aria-label={label} onClick={onClick}>
        {button}
      </button>
    </li>
  );
};
