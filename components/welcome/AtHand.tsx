import type { Shortcut, WelcomeView } from '#core/access/welcome-view.ts';
import { say, tell } from '../shared/say.ts';

const PIN: Record<WelcomeView['browser'], string> = {
  chromium: 'welcome_pin_chromium',
  firefox: 'welcome_pin_firefox',
};
const CHANGE: Record<WelcomeView['browser'], string> = {
  chromium: 'welcome_keys_chromium',
  firefox: 'welcome_keys_firefox',
};

const nameOf = ({ what }: Shortcut): string => (typeof what === 'string' ? what : tell(what));

const Row = ({ what, keys }: { what: string; keys: string }) => (
  <div>
    <dt>{what}</dt>
    <dd>{keys === '' ? <span class="quiet">{say('welcome_keys_unset')}</span> : <kbd>{keys}</kbd>}</dd>
  </div>
);

/** How to reach Backstory: its button in the toolbar, and the keys as the browser has them. */
export const AtHand = ({ browser, shortcuts }: Pick<WelcomeView, 'browser' | 'shortcuts'>) => (
  <section>
    <h2>{say('welcome_hand_title')}</h2>
    <p>{say(PIN[browser])}</p>
    <h3>{say('welcome_keys_title')}</h3>
    <dl class="keys">
      {shortcuts.map((shortcut) => (
        <Row key={nameOf(shortcut)} what={nameOf(shortcut)} keys={shortcut.keys} />
      ))}
      <Row what={say('welcome_keys_escape')} keys="Escape" />
    </dl>
    <p class="quiet">{say(CHANGE[browser])}</p>
  </section>
);
