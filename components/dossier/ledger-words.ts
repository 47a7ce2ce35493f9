import type { LedgerLine } from '#core/dossier/dossier-view.ts';

type Stance = LedgerLine['stance'];

/** The stances in the order of the ledger, each with what it takes. */
export const STANCES: { stance: Stance; title: string; meaning: string }[] = [
  {
    stance: 'claims',
    title: 'Claimed',
    meaning: 'a party of its own deed or success, or a figure that nobody else backs',
  },
  {
    stance: 'attributes',
    title: 'Attributed',
    meaning: 'somebody names another as the one who did it, or names the weapon',
  },
  { stance: 'denies', title: 'Denied', meaning: 'rejected, or held against what others say' },
  { stance: 'confirms', title: 'Confirmed', meaning: 'an official or the side concerned says so' },
  { stance: 'reports', title: 'Reported', meaning: 'a page or an unnamed source says so' },
];

export const FIELD_WORDS: Record<LedgerLine['field'], string> = {
  killed: 'Killed',
  injured: 'Injured',
  actor: 'Who did it',
  outcome: 'Outcome',
  weapon: 'Weapon',
  target: 'Target',
  occurred: 'What happened, when',
};

/** Whoever denies being the actor is not to be read as the actor. */
export const writeValue = ({ field, stance, value }: LedgerLine): string =>
  field === 'actor' && stance === 'denies' ? `not ${value}` : value;
