/** Where a line may break and a word may not be seen to: soft hyphens, zero-width spaces, byte order marks. */
const UNSEEN = /[\u00ad\u200b\ufeff]/g;

/**
 * A text without what differs between two readings of the same words: composed characters (NFC), one space for any
 * white space, none at the ends. The hash of a saved text is taken over this. Doing it twice changes nothing.
 */
export const normaliseText = (text: string): string =>
  text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim();
