/** The key of a record in the store: its feed's id, a colon, its own id. Ids of two feeds never meet. */
export type Key = `${string}:${string}`;

/** The id of a saved source, as `crypto.randomUUID` makes them. */
export const SOURCE_ID = /^[0-9a-f-]{8,40}$/;

export const keyOf = (feed: string, id: string): Key => `${feed}:${id}`;

export const isKey = (text: string): text is Key => /^[a-z0-9][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/.test(text);

export const idOf = (key: Key): string => key.slice(key.indexOf(':') + 1);
export const feedOf = (key: Key): string => key.slice(0, key.indexOf(':'));
