import './pretend-browser.ts';

import '#components/options/options.css';
import '#components/popup/popup.css';
import '#components/welcome/welcome.css';
import { render } from 'preact';
import { speakOn } from '#components/shared/page-language.ts';
import { PANEL_STATES } from './panel-states.tsx';

/** One state at a time: `?state=options-full&scheme=dark&lang=ar`; without a state, links to all of them. */
const wanted = new URLSearchParams(location.search);
const draw = PANEL_STATES[wanted.get('state') ?? ''];

const Index = () => (
  <main class="sheet">
    <h1>Welcome, options and saving</h1>
    <ul>
      {Object.keys(PANEL_STATES).map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  </main>
);

speakOn(document, 'extension_name');
const scheme = wanted.get('scheme');
if (scheme !== null) document.body.style.colorScheme = scheme;
render(draw === undefined ? <Index /> : draw(), document.body);
document.body.dataset.ready = '';
