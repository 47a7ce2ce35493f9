import * as v from 'valibot';
import { isKey, type Key } from './ids.ts';

/** Longest text a record may carry in one field, in UTF-16 units; what is longer is not a fact but an attack. */
export const MAX_TEXT = 4_000;
export const MAX_LIST = 2_000;

export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT));
export const optionalText = v.optional(v.nullable(text), null);
export const id = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens'),
);
export const ids = v.optional(v.pipe(v.array(id), v.maxLength(MAX_LIST)), []);
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
export const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.maxLength(MAX_LIST)), []);

const isWebAddress = (address: string): boolean => {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
};
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT),
  v.check(isWebAddress, 'not an http or https address'),
);

const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
/** An ISO day, `2024-01-28`. */
export const isoDay = v.pipe(v.string(), v.check(isDay, 'not a date of the form 2024-01-28'));

/** The key of a record, from outside. */
export const keySchema = v.pipe(
  v.string(),
  v.maxLength(250),
  v.custom<Key>((text) => typeof text === 'string' && isKey(text), 'not the key of a record'),
);
