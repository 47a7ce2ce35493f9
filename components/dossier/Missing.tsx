import type { DossierPlace } from '#core/dossier/address.ts';
import { say } from '../shared/say.ts';
import { Title } from './Title.tsx';

type Texts = { title: string; why: string; advice: string };

const TEXTS: Record<DossierPlace['kind'] | 'lost', Texts> = {
  entity: {
    title: 'dossier_missing_entity',
    why: 'dossier_missing_entity_why',
    advice: 'dossier_missing_entity_advice',
  },
  incident: {
    title: 'dossier_missing_entity',
    why: 'dossier_missing_incident_why',
    advice: 'dossier_missing_incident_advice',
  },
  source: {
    title: 'dossier_missing_source',
    why: 'dossier_missing_source_why',
    advice: 'dossier_missing_source_advice',
  },
  lost: { title: 'dossier_lost', why: 'dossier_lost_why', advice: 'dossier_lost_advice' },
};

export const missingTitle = (kind: keyof typeof TEXTS): string => say(TEXTS[kind].title);

/** That there is nothing to show, why that may be, and what to do. */
export const Missing = ({ kind, asked }: { kind: keyof typeof TEXTS; asked: string }) => (
  <article class="sheet bare" data-missing={kind}>
    <header class="top">
      <Title>{missingTitle(kind)}</Title>
      <p class="lead">{say(TEXTS[kind].why)}</p>
      <p class="lead">{say(TEXTS[kind].advice)}</p>
      {asked !== '' && (
        <p class="quiet">
          <code dir="ltr">{asked}</code>
        </p>
      )}
    </header>
  </article>
);
