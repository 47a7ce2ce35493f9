/** What went wrong and what to do about it, in words for the reader. */
export type Trouble = { what: string; advice: string };
