import type { Claim } from '../model/claim.ts';

/** One statement of the ledger, names resolved; `source` is an index into the incident's sources. */
export type LedgerLine = {
  source: number;
  field: Claim['field'];
  value: string;
  stance: Claim['stance'];
  by: string;
};

/** A claim in names: `nameOf` gives the name behind an id. */
export const tellClaim = (claim: Claim, nameOf: (text: string) => string): LedgerLine => ({
  source: claim.source,
  field: claim.field,
  value: nameOf(String(claim.value)),
  stance: claim.stance,
  by: nameOf(claim.by),
});
