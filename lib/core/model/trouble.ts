import { type Phrase, phrase } from '../wording/phrase.ts';

/** What went wrong and what to do about it, for the reader. */
export type Trouble = { what: Phrase; advice: Phrase };

/** Both in one. */
export const tellTrouble = ({ what, advice }: Trouble): Phrase => phrase('trouble_told', what, advice);
