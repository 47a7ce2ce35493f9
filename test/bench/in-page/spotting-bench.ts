import type { Paragraph } from '../news-text.ts';
import type { BuildEngine, Corpus, Engine, Gazetteer } from './engine.ts';
import { buildFinder, buildLinker } from './ours.ts';
import { buildAhoCorasick, buildExactAhoCorasick, buildExpressions, buildLookup } from './peers.ts';
import { countFound } from './recall.ts';

const BUILDERS = {
  find: buildFinder,
  link: buildLinker,
  ahoCorasick: buildAhoCorasick,
  exactAhoCorasick: buildExactAhoCorasick,
  expressions: buildExpressions,
  lookup: buildLookup,
} as const satisfies Record<string, BuildEngine>;
export type EngineName = keyof typeof BUILDERS;

export type SpottingInput = { gazetteer: Gazetteer; paragraphs: Paragraph[] };
/** Names planted, those of them that were found, and all places found in a million characters. */
export type Recall = { planted: number; found: number; perMillion: number };

const corpusOf = (paragraphs: Paragraph[]): Corpus => {
  const texts = paragraphs.map(({ text }) => text);
  return { paragraphs: texts, text: texts.join('\n') };
};

/** What the runner calls in the page. Speeds and recall are those on the first `paragraphs` of the text. */
const createSpotting = ({ gazetteer, paragraphs }: SpottingInput) => {
  const engines = new Map<EngineName, Engine>();
  const engineOf = (name: EngineName): Engine => {
    const engine = engines.get(name);
    if (!engine) throw new Error(`${name} has not been built.`);
    return engine;
  };
  return {
    /** Resolves to milliseconds; what is built stays. */
    build: (name: EngineName): number => {
      const begun = performance.now();
      engines.set(name, BUILDERS[name](gazetteer));
      return performance.now() - begun;
    },
    /** Million characters a second. */
    speed: (name: EngineName, count: number): number => {
      const corpus = corpusOf(paragraphs.slice(0, count));
      const engine = engineOf(name);
      const begun = performance.now();
      engine.count(corpus);
      return corpus.text.length / 1_000 / (performance.now() - begun);
    },
    recall: (name: EngineName, count: number): Recall => {
      const part = paragraphs.slice(0, count);
      const planted = part.flatMap((paragraph) => paragraph.planted);
      const corpus = corpusOf(part);
      const surfaces = engineOf(name).surfaces(corpus);
      const perMillion = (1e6 * surfaces.length) / corpus.text.length;
      return { planted: planted.length, found: countFound(planted, surfaces), perMillion };
    },
  };
};

declare global {
  var prepareSpotting: (input: SpottingInput) => void;
  var spotting: ReturnType<typeof createSpotting>;
}
globalThis.prepareSpotting = (input) => {
  globalThis.spotting = createSpotting(input);
};
