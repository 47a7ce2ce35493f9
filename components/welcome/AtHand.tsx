import type { Shortcut, WelcomeView } from '#core/access/welcome-view.ts';

const WORDS = {
  title: 'Keep it at hand',
  pin: {
    chromium:
      'To see the button, click the jigsaw piece beside the address bar, then the pin beside Backstory.',
    firefox:
      'To see the button, click the jigsaw piece beside the address bar, then the gear beside Backstory, then “Pin to Toolbar”.',
  } satisfies Record<WelcomeView['browser'], string>,
  change: {
    chromium: 'Shortcuts are changed on the page chrome://extensions/shortcuts.',
    firefox: 'Shortcuts are changed on the page about:addons: the gear, then “Manage Extension Shortcuts”.',
  } satisfies Record<WelcomeView['browser'], string>,
  keys: 'Keys',
  unset: 'not set',
  escape: 'Close a card',
};

const Row = ({ what, keys }: Shortcut) => (
  <div>
    <dt>{what}</dt>
    <dd>{keys === '' ? <span class="quiet">{WORDS.unset}</span> : <kbd>{keys}</kbd>}</dd>
  </div>
);

/** How to reach Backstory: its button in the toolbar, and the keys as the browser has them. */
export const AtHand = ({ browser, shortcuts }: Pick<WelcomeView, 'browser' | 'shortcuts'>) => (
  <section>
    <h2>{WORDS.title}</h2>
    <p>{WORDS.pin[browser]}</p>
    <h3>{WORDS.keys}</h3>
    <dl class="keys">
      {shortcuts.map(({ what, keys }) => (
        <Row key={what} what={what} keys={keys} />
      ))}
      <Row what={WORDS.escape} keys="Escape" />
    </dl>
    <p class="quiet">{WORDS.change[browser]}</p>
  </section>
);
