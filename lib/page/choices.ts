import type { Key } from '#core/model/ids.ts';

/** What the reader chose names to mean, as long as the page shows the same article. */
export type Choices = { of: (surface: string) => Key | null; choose: (surface: string, entity: Key) => void };

export const createChoices = (address: () => string): Choices => {
  let at = address();
  let chosen = new Map<string, Key>();
  const current = (): Map<string, Key> => {
    if (at !== address()) chosen = new Map();
    at = address();
    return chosen;
  };
  return {
    of: (surface) => current().get(surface) ?? null,
    choose: (surface, entity) => void current().set(surface, entity),
  };
};
