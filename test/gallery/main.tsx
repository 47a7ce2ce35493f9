import './pretend-browser.ts';

import { render } from 'preact';
import { Card } from '#components/card/Card.tsx';
import css from '#components/card/card.css?inline';
import { wording } from '#components/shared/say.ts';
import type { CardActions, TourPlace } from '#core/incidents/card-view.ts';
import { STATES } from './states.ts';

const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'ar'];

const wanted = new URLSearchParams(location.search);
const scheme = wanted.get('scheme');
const width = wanted.get('width');

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const choices = [
  ...(scheme === null ? [] : [`.card { color-scheme: ${scheme === 'dark' ? 'dark' : 'light'} }`]),
  ...(width === null ? [] : [`.card { --card-inline-size: ${Number(width)}px }`]),
  ...(wanted.has('whole') ? ['.card { max-block-size: none }'] : []),
];
const sheets = [css, ...choices].map(sheetOf);

/** The states that are shown to a reader who steps through the marks, and that the reader has pinned. */
const TOURED = new Map<string, TourPlace>([['around', { at: 2, of: 14 }]]);
const PINNED = new Set(['around']);

/** What was asked of the page last is read by tests. */
const actionsOf = (host: HTMLElement): CardActions => {
  const note =
    (name: string) =>
    (...told: unknown[]): void => {
      host.dataset.asked = JSON.stringify([name, ...told]);
    };
  return {
    dismiss: () => host.remove(),
    pin: note('pin'),
    choose: note('choose'),
    showDossier: note('showDossier'),
    do: note('do'),
    undo: note('undo'),
    copy: async (text) => {
      host.dataset.copied = text;
      return true;
    },
  };
};

const show = (name: string, parent: Element): void => {
  const section = document.createElement('section');
  section.id = name;
  section.append(Object.assign(document.createElement('h2'), { textContent: name }));
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  section.append(host);
  parent.append(section);
  const content = STATES[name];
  if (content === undefined) throw new Error(`The gallery has no state called ${name}.`);
  render(
    <Card
      content={content}
      pinned={PINNED.has(name)}
      tour={TOURED.get(name) ?? null}
      actions={actionsOf(host)}
    />,
    root,
  );
};

const linkVariants = (nav: Element): void => {
  for (const colours of SCHEMES)
    for (const language of LANGUAGES) {
      const link = document.createElement('a');
      link.href = `?scheme=${colours}&lang=${language}`;
      link.textContent = `${colours}, ${language}`;
      nav.append(link);
    }
};

if (scheme !== null) document.documentElement.style.colorScheme = scheme;
document.documentElement.lang = wording().language;
document.documentElement.dir = wording().direction;
for (const nav of document.querySelectorAll('nav')) linkVariants(nav);
for (const main of document.querySelectorAll('main'))
  for (const name of wanted.get('only')?.split(',') ?? Object.keys(STATES)) show(name, main);
document.body.dataset.ready = '';
