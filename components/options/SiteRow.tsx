import type { ComponentChildren } from 'preact';

type SiteRowProps = { button: string; label: string; onClick: () => void; children: ComponentChildren };

/** A site and what can be done about it; `label` names the button where its text alone says too little. */
export const SiteRow = ({ button, label, onClick, children }: SiteRowProps) => (
  <li>
    <span>{children}</span>
    <button type="button" class="button" aria-label={label} onClick={onClick}>
      {button}
    </button>
  </li>
);
