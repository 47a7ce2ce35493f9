import type { Manifest } from '../feed/manifest.ts';
import type { AsOf } from '../model/as-of.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Incident } from '../model/incident.ts';
import type { Phrase } from '../wording/phrase.ts';
import type { Scope } from './card-view.ts';

/** The article's own day and the three before it stand apart: they are around the article, not before it. */
export const AROUND_DAYS = 3;
/** The tempo counts what lies in this many days before those around the article. */
export const TEMPO_DAYS = 90;

export type FiledIncident = { key: Key; incident: Incident };
export type FiledEntity = { key: Key; entity: Entity };
export type KnownName = { name: string; type: EntityType; country: string | null };

/**
 * How many incidents the store holds in all, of which `incidents` may be a part. "Before" is what was over on the
 * article's day, by the last day on which it may have happened; "lately" what ended in the tempo's days.
 */
export type Totals = { before: number; after: number; lately: number };

/**
 * Everything that a card is built from, gathered from the store: no further reading is needed. `incidents` are those
 * of the entity and, where it has none up to the article's day, of `relatives`, its children or its parent as `scope`
 * says; newest first up to that day, and then, oldest first, those that came after it. `names` holds every entity that the
 * incidents name and the store knows; an id that is missing there stands for itself.
 */
export type CardMaterial = {
  question: { surface: string; why: Phrase[]; chosen: boolean; asOf: AsOf; others: Key[] };
  subject: FiledEntity;
  scope: Scope['of'];
  relatives: FiledEntity[];
  incidents: FiledIncident[];
  totals: Totals;
  /** Incidents of all whose incidents these are, by month since January 1900; empty months left out. */
  months: ReadonlyMap<number, number>;
  names: Record<Key, KnownName>;
  feed: { manifest: Manifest; unreadable: number; incidents: number };
  /** ISO date of the day of reading. */
  today: string;
};
