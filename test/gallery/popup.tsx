import './pretend-browser.ts';

import { render } from 'preact';
import { Popup } from '#components/popup/Popup.tsx';
import css from '#components/popup/popup.css?inline';
import { speakOn } from '#components/shared/page-language.ts';
import { ACTIONS, POPUP_STATES } from './popup-states.ts';

const wanted = new URLSearchParams(location.search);
const scheme = wanted.get('scheme') === 'dark' ? 'dark' : 'light';
const width = Number(wanted.get('width') ?? 384);

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
const frame = `.panel { color-scheme: ${scheme} } .popup { inline-size: ${width}px; min-block-size: 0; max-block-size: 600px }`;
const sheets = [css, frame].map(sheetOf);

const show = (name: string, parent: Element): void => {
  const section = document.createElement('section');
  section.id = name;
  section.append(Object.assign(document.createElement('h2'), { textContent: name }));
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const panel = Object.assign(document.createElement('div'), { className: 'panel' });
  panel.dir = document.documentElement.dir;
  root.append(panel);
  section.append(host);
  parent.append(section);
  const view = POPUP_STATES[name];
  if (view === undefined) throw new Error(`The gallery has no state called ${name}.`);
  render(<Popup view={view} actions={ACTIONS} save={null} />, panel);
};

document.documentElement.style.colorScheme = scheme;
speakOn(document, 'extension_name');
for (const main of document.querySelectorAll('main'))
  for (const name of Object.keys(POPUP_STATES)) show(name, main);
document.body.dataset.ready = '';
