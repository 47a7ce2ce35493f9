import type { ComponentChildren } from 'preact';
import { say } from '../shared/say.ts';

type WayCardProps = {
  title: string;
  text: string;
  button: string;
  /** The way that is recommended. */
  main?: boolean;
  /** What it asks for is granted already. */
  taken: boolean;
  disabled?: boolean;
  onClick: () => void;
  children?: ComponentChildren;
};

/** One way to let Backstory read. */
export const WayCard = ({ title, text, button, main, taken, disabled, onClick, children }: WayCardProps) => (
  <section class={main ? 'way main' : 'way'}>
    <h3>{title}</h3>
    <p>{text}</p>
    {children}
    {taken ? (
      <p class="taken">{say('welcome_taken')}</p>
    ) : (
      <button type="button" class={main ? 'button main' : 'button'} disabled={disabled} onClick={onClick}>
        {button}
      </button>
    )}
  </section>
);
