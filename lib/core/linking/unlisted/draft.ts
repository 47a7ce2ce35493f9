import type { EntityType } from '../../model/entity.ts';
import type { Phrase } from '../../wording/phrase.ts';

/** A name that no list holds, before it becomes a mention: tokens, UTF-16 offsets, and the entities nearest to it. */
export type Draft = {
  from: number;
  to: number;
  start: number;
  end: number;
  type: EntityType;
  among: number[];
  why: Phrase[];
  /** The name of a base without its head noun and article, as it may stand elsewhere on the page. */
  core: string | null;
  /** Whether a short form behind it shows how far the name reaches, over a listed one that it begins with. */
  spelledOut?: true;
};
