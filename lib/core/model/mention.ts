import type { Phrase } from '../wording/phrase.ts';
import type { EntityType } from './entity.ts';
import type { Key } from './ids.ts';

/** A stretch of a text in UTF-16 units; `end` is the first unit after it. */
export type Span = { start: number; end: number };

/**
 * A span linked to an entity. `entity` is null where a name was recognised that no gazetteer lists (`listed` is false), or
 * where it may mean several: those are then `among`, the likeliest first, and the reader chooses.
 */
export type Mention = Span & {
  surface: string;
  type: EntityType;
  entity: Key | null;
  /** Whether some entity of the gazetteer bears this name. */
  listed: boolean;
  /** The entities that remain where nothing decides between them; of an unlisted name those nearest to it, as its family. */
  among: Key[];
  /** Which features decided it: "alias Ayn al-Asad", "head noun", "beside MQ-9". */
  why: Phrase[];
};
