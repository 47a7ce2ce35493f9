import '#components/dossier/dossier.css';
import { render } from 'preact';
import { Dossier } from '#components/dossier/Dossier.tsx';
import type { DossierActions } from '#components/dossier/dossier-actions.ts';
import { speakOn } from '#components/shared/page-language.ts';
import { ask } from '#messaging/ask.ts';

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const actions: DossierActions = {
  open: (place) => ask('openDossier', place),
  save: (source) => ask('saveSource', source),
  edit: (id, changes) => ask('editSource', { id, changes }),
  remove: (id) => ask('removeSource', { id }),
  wait,
};

speakOn(document, 'extension_name');
render(<Dossier actions={actions} />, document.body);
