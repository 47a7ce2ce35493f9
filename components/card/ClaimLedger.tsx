import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { LedgerTable } from '../shared/LedgerTable.tsx';
import { say, sayCount } from '../shared/say.ts';

/** Who says what of an incident, opened in place. */
export const ClaimLedger = ({ incident: { ledger, sources } }: { incident: RelatedIncident }) =>
  ledger.length === 0 ? null : (
    <details class="fold claims">
      <summary>
        <span>
          {say('ledger_title')} <span class="quiet">{sayCount('ledger_statement_count', ledger.length)}</span>
        </span>
      </summary>
      <LedgerTable ledger={ledger} sources={sources} />
    </details>
  );
