import type { ComponentChildren } from 'preact';

type SwitchProps = {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
};

/** Something that is on or off, with its words beside it. */
export const Switch = ({ on, disabled = false, onChange, children }: SwitchProps) => (
  <label class="switch">
    <span>{children}</span>
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      disabled={disabled}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  </label>
);
