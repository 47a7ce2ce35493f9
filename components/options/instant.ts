const LOCAL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** "28 January 2024 at 05:30" on the reader's own clock, of an ISO instant. */
export const writeInstant = (instant: string): string => LOCAL.format(new Date(instant));
