import type { Entity } from '#core/model/entity.ts';

/** The same text as one string and in paragraphs. */
export type Corpus = { text: string; paragraphs: string[] };

/**
 * Something that finds names in a text. `count` is what is timed and resolves to the number of places found, offsets
 * included where the engine has any; `surfaces` are those places as printed, folded or not.
 */
export type Engine = { count: (corpus: Corpus) => number; surfaces: (corpus: Corpus) => string[] };

/** The same for ours and for peers: the entities, and all their names, each once. */
export type Gazetteer = { entities: Entity[]; names: string[] };
export type BuildEngine = (gazetteer: Gazetteer) => Engine;
