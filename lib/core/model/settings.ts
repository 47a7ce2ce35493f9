import * as v from 'valibot';
import { ENTITY_TYPES } from './entity.ts';
import { keySchema } from './fields.ts';
import type { Key } from './ids.ts';

/** How marks are drawn: a line under the name, a tint behind it, both, or a faint line alone. */
export const MARK_STYLES = ['both', 'line', 'tint', 'faint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/**
 * What the reader has switched off: everything, sites by host name ("news.example"), names by their entities, or whole
 * types of them; and how the rest is marked.
 */
export const settingsSchema = v.object({
  paused: v.optional(v.boolean(), false),
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
  muted: v.optional(v.array(v.object({ entity: keySchema, name: v.pipe(v.string(), v.maxLength(300)) })), []),
  markStyle: v.optional(v.picklist(MARK_STYLES), 'both'),
  typesOff: v.optional(v.array(v.picklist(ENTITY_TYPES)), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What was stored as settings; each that cannot be read, or was never stored, is that of a new installation. */
export const parseSettings = (stored: unknown): Settings => {
  const readable = Object.entries(Object(stored)).filter(
    ([name, value]) => v.safeParse(settingsSchema, { [name]: value }).success,
  );
  return v.parse(settingsSchema, Object.fromEntries(readable));
};

/** Whether pages of a host are read. */
export const isOn = ({ paused, sitesOff }: Settings, host: string): boolean =>
  !paused && !sitesOff.includes(host);

/** The settings after the reader switched a site on or off. */
export const setSite = (settings: Settings, host: string, on: boolean): Settings => {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host] };
};

/** More muted names than this nobody chose; the oldest give way. */
const MOST_MUTED = 1_000;

/** The settings after the reader muted a name or wants it marked again. */
export const setMuted = (settings: Settings, entity: Key, name: string, muted: boolean): Settings => {
  const others = settings.muted.filter((one) => one.entity !== entity);
  return { ...settings, muted: muted ? [...others, { entity, name }].slice(-MOST_MUTED) : others };
};
