import './pretend-browser.ts';

import '#components/dossier/dossier.css';
import { render } from 'preact';
import { Page } from '#components/dossier/Dossier.tsx';
import type { DossierActions } from '#components/dossier/dossier-actions.ts';
import { speakOn } from '#components/shared/page-language.ts';
import { success } from '#core/model/result.ts';
import { DOSSIER_STATES } from './dossier-states.ts';
import { SAVED_SOURCE } from './saved-source.ts';

/** One state of the dossier at a time: `?state=base&scheme=dark&lang=ar`; without a state, links to all of them. */
const wanted = new URLSearchParams(location.search);
const state = DOSSIER_STATES[wanted.get('state') ?? ''];

const actions: DossierActions = {
  open: async () => success({ kind: 'missing' }),
  save: async (source) => success(source),
  edit: async (_id, changes) => success({ ...SAVED_SOURCE, ...changes }),
  remove: async () => success(SAVED_SOURCE),
  wait: async () => undefined,
};

const Index = () => (
  <main class="dossier">
    <h1 class="title">Every state of the dossier</h1>
    <ul>
      {Object.keys(DOSSIER_STATES).map((name) => (
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
render(
  state === undefined ? (
    <Index />
  ) : (
    <main class="dossier">
      <Page content={state.content()} hash={state.hash} actions={actions} retry={() => undefined} />
    </main>
  ),
  document.body,
);
document.body.dataset.ready = '';
