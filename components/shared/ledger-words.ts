import type { LedgerLine } from '#core/incidents/ledger.ts';
import { tellField, tellValue } from '#core/incidents/terms.ts';
import { tell } from './say.ts';

type Stance = LedgerLine['stance'];

/** The stances in the order of the ledger, each with what it takes. */
export const STANCES: { stance: Stance; title: string; meaning: string }[] = [
  { stance: 'claims', title: 'stance_claims', meaning: 'stance_claims_meaning' },
  { stance: 'attributes', title: 'stance_attributes', meaning: 'stance_attributes_meaning' },
  { stance: 'denies', title: 'stance_denies', meaning: 'stance_denies_meaning' },
  { stance: 'confirms', title: 'stance_confirms', meaning: 'stance_confirms_meaning' },
  { stance: 'reports', title: 'stance_reports', meaning: 'stance_reports_meaning' },
];

/** What a statement is about: "Who did it". */
export const fieldWord = (field: LedgerLine['field']): string => tell(tellField(field));

/** What a statement says; of who denies being the actor, that it was not them. */
export const writeValue = (line: LedgerLine): string => {
  const said = tellValue(line);
  return typeof said === 'string' ? said : tell(said);
};
