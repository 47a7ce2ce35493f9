import { Icon } from './Icon.tsx';

type ToolProps = {
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  /** Said by the tool tip in place of the label. */
  title?: string;
  /** The key that does the same while the focus is near. */
  shortcut?: string;
  pressed?: boolean;
  expanded?: boolean;
  onClick: () => void;
};

/** A button that is a sign with its words in the tool tip. */
export const Tool = ({ icon, label, title, shortcut, pressed, expanded, onClick }: ToolProps) => (
  <button
    type="button"
    class="tool"
    data-tool={icon}
    title={title ?? label}
    aria-label={label}
    aria-keyshortcuts={shortcut}
    aria-pressed={pressed}
    aria-expanded={expanded}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
);
