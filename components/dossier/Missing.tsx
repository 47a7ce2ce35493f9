import type { DossierPlace } from '#core/dossier/address.ts';
import { Title } from './Title.tsx';

type Words = { title: string; what: string; advice: string };

const WORDS: Record<DossierPlace['kind'] | 'lost', Words> = {
  entity: {
    title: 'Not in the data',
    what: 'The data on this computer describes nothing under this name, or does so no longer: a newer edition may have withdrawn or renamed it.',
    advice: 'Open Backstory’s popup and search for it by any of its names.',
  },
  incident: {
    title: 'Not in the data',
    what: 'The data on this computer holds no incident under this id, or does so no longer: a newer edition may have withdrawn it.',
    advice: 'Open Backstory’s popup and search by place, kind or year.',
  },
  source: {
    title: 'No such saved source',
    what: 'It was deleted on this computer, or saved on another one.',
    advice: 'If you have exported your sources, import the file again; or open the article and save it anew.',
  },
  lost: {
    title: 'No page at this address',
    what: 'An address here ends in the name of an entity, an incident or a saved source. This one was cut or mistyped.',
    advice: 'Open Backstory’s popup, search, and choose a result.',
  },
};

export const missingTitle = (kind: keyof typeof WORDS): string => WORDS[kind].title;

/** That there is nothing to show, why that may be, and what to do. */
export const Missing = ({ kind, asked }: { kind: keyof typeof WORDS; asked: string }) => (
  <article class="sheet bare" data-missing={kind}>
    <header class="top">
      <Title>{WORDS[kind].title}</Title>
      <p class="lead">{WORDS[kind].what}</p>
      <p class="lead">{WORDS[kind].advice}</p>
      {asked !== '' && (
        <p class="quiet">
          <code>{asked}</code>
        </p>
      )}
    </header>
  </article>
);
