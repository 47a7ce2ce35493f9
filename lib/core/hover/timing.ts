// Wikipedia's page previews fetch after 150 ms and close 300 ms after leaving; readers of other hover cards ask for
// 300 ms of rest before anything opens, so that a pointer crossing the text disturbs nobody.

/** Milliseconds of rest after which the card's data is asked for: it is then there when the card opens. */
export const ASK_AFTER = 150;

/** Milliseconds of rest after which the card opens. */
export const OPEN_AFTER = 300;

/** Milliseconds the card stays once the pointer is on neither the mark nor the card: time to travel between them. */
export const LEAVE_AFTER = 300;

/** Milliseconds until a card without its data asks again: soon at first, then at a pace that costs nothing. */
export const askAgainAfter = (tries: number): number => Math.min(1_000 + tries * 250, 2_000);
