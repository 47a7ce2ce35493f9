/** Where the date of the article comes from; `reading` is the day on which it is read. */
export type DateMethod = 'json-ld' | 'meta' | 'time' | 'url' | 'reading';
/** The day as of which everything on a card is told; `day` is an ISO date. */
export type AsOf = { day: string; method: DateMethod };
