import type { Trouble } from '#core/model/trouble.ts';

const RESTART = 'Close and reopen the browser. If that does not help, remove Backstory and install it again.';

const TROUBLES: Record<string, Trouble> = {
  VersionError: {
    what: 'The data on this computer was written by a newer release of Backstory.',
    advice: 'Update Backstory.',
  },
  QuotaExceededError: {
    what: 'There is no room left on the disk for the data of Backstory.',
    advice: 'Free some space, then try again.',
  },
  InvalidStateError: {
    what: 'The browser refuses to store data, which can happen in a private window.',
    advice: 'Open the article in a normal window, or allow the browser to store data.',
  },
  SecurityError: {
    what: 'The browser does not allow Backstory to store data.',
    advice: 'Allow the browser to store data, then reload this page.',
  },
  MissingAPIError: {
    what: 'This browser offers no place to store data.',
    advice: 'Use a browser with IndexedDB.',
  },
  TimeoutError: {
    what: 'Another page of Backstory holds its data open.',
    advice: 'Close the other pages of Backstory; it goes on by itself.',
  },
  UnknownError: { what: 'The browser could not read the data of Backstory from the disk.', advice: RESTART },
};

const innerOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, 'inner') : undefined;

/** The names of an error and of those it wraps, outermost first; Dexie wraps what the browser threw. */
const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  for (let at = error; at instanceof Error && names.length < 8; at = innerOf(at)) names.push(at.name);
  return names;
};

/** What went wrong with the store and what the reader can do, in words. Takes anything that was thrown. */
export const storeTrouble = (error: unknown): Trouble => {
  const known = namesOf(error)
    .reverse()
    .find((name) => Object.hasOwn(TROUBLES, name));
  const trouble = known === undefined ? undefined : TROUBLES[known];
  return (
    trouble ?? {
      what: `The data of Backstory cannot be opened (${String(error).slice(0, 200)}).`,
      advice: RESTART,
    }
  );
};
