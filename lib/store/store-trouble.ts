import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';

const RESTART = phrase('store_restart');

const TROUBLES: Record<string, Trouble> = {
  VersionError: { what: phrase('store_newer'), advice: phrase('store_newer_advice') },
  QuotaExceededError: { what: phrase('store_full'), advice: phrase('store_full_advice') },
  InvalidStateError: { what: phrase('store_refused'), advice: phrase('store_refused_advice') },
  SecurityError: { what: phrase('store_forbidden'), advice: phrase('store_forbidden_advice') },
  MissingAPIError: { what: phrase('store_absent'), advice: phrase('store_absent_advice') },
  TimeoutError: { what: phrase('store_held'), advice: phrase('store_held_advice') },
  UnknownError: { what: phrase('store_unreadable'), advice: RESTART },
};

const innerOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, 'inner') : undefined;

/** The names of an error and of those it wraps, outermost first; Dexie wraps what the browser threw. */
const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  for (let at = error; at instanceof Error && names.length < 8; at = innerOf(at)) names.push(at.name);
  return names;
};

/** What went wrong with the store and what the reader can do. Takes anything that was thrown. */
export const storeTrouble = (error: unknown): Trouble => {
  const known = namesOf(error)
    .reverse()
    .find((name) => Object.hasOwn(TROUBLES, name));
  const trouble = known === undefined ? undefined : TROUBLES[known];
  return trouble ?? { what: phrase('store_unopened', String(error).slice(0, 200)), advice: RESTART };
};
