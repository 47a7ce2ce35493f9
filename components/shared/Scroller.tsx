import type { ComponentChildren } from 'preact';

type ScrollerProps = { class: string; label: string; children: ComponentChildren };

/** A stretch that scrolls and is reached by keyboard, also where it holds no link. */
export const Scroller = ({ class: name, label, children }: ScrollerProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own a keyboard cannot scroll it in every browser
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, a section would be a landmark
  <div class={name} role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
