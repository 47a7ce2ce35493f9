import type { EntityType } from './entity.ts';
import type { Key } from './ids.ts';

/** A stretch of a text in UTF-16 units; `end` is the first unit after it. */
export type Span = { start: number; end: number };

/** A span linked to an entity; `entity` is null where a name was recognised that no gazetteer lists. */
export type Mention = Span & {
  surface: string;
  type: EntityType;
  entity: Key | null;
  /** Which features decided it, a few words each: "alias Ayn al-Asad", "head noun", "beside MQ-9". */
  why: string[];
};
