import './pretend-browser.ts';

import { render } from 'preact';
import { Card } from '#components/card/Card.tsx';
import css from '#components/card/card.css?inline';
import { STATES } from './states.ts';

const SCHEMES = ['light', 'dark'];
const DIRECTIONS = ['ltr', 'rtl'] as const;

const wanted = new URLSearchParams(location.search);
const scheme = wanted.get('scheme');
const direction = wanted.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const width = wanted.get('width');

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const choices = [
  ...(scheme === null ? [] : [`.card { color-scheme: ${scheme === 'dark' ? 'dark' : 'light'} }`]),
  ...(width === null ? [] : [`.card { --card-inline-size: ${Number(width)}px }`]),
];
const sheets = [css, ...choices].map(sheetOf);

const show = (name: string, parent: Element): void => {
  const section = document.createElement('section');
  section.id = name;
  section.append(Object.assign(document.createElement('h2'), { textContent: name }));
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  section.append(host);
  parent.append(section);
  const answer = STATES[name];
  if (answer === undefined) throw new Error(`The gallery has no state called ${name}.`);
  render(<Card answer={answer} onDismiss={() => host.remove()} dir={direction} />, root);
};

const linkVariants = (nav: Element): void => {
  for (const colours of SCHEMES)
    for (const dir of DIRECTIONS) {
      const link = document.createElement('a');
      link.href = `?scheme=${colours}&dir=${dir}`;
      link.textContent = `${colours}, ${dir}`;
      nav.append(link);
    }
};

if (scheme !== null) document.documentElement.style.colorScheme = scheme;
document.documentElement.dir = direction;
for (const nav of document.querySelectorAll('nav')) linkVariants(nav);
for (const main of document.querySelectorAll('main'))
  for (const name of Object.keys(STATES)) show(name, main);
document.body.dataset.ready = '';
