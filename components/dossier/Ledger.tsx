import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { LedgerTable } from '../shared/LedgerTable.tsx';
import { say, sayCount } from '../shared/say.ts';
import { Section } from './Section.tsx';

/** Every statement of the record, by how it is made, each with its source. */
export const Ledger = ({ ledger, sources }: Pick<RelatedIncident, 'ledger' | 'sources'>) => (
  <Section
    name="ledger"
    title={say('ledger_title')}
    {...(ledger.length > 0 && { tally: sayCount('ledger_statement_count', ledger.length) })}
  >
    {ledger.length === 0 ? (
      <p class="quiet">{say('dossier_ledger_none')}</p>
    ) : (
      <LedgerTable ledger={ledger} sources={sources} />
    )}
  </Section>
);
