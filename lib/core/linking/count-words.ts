import { wordAt } from './block-words.ts';
import { type Block, firstEndingFrom } from './candidates.ts';
import { ANY_TOPIC, ARMED, DECISIVE, HARD, TOPICS, topicBit } from './word-classes.ts';

/** How many words around a name are read, and how many of a page's beginning. */
const WINDOW = 25;
const BEGINNING = 240;

/** A stretch of a block's tokens, the last one included. */
export type Stretch = { block: Block; from: number; to: number };

const aroundNames = (block: Block): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { from, to } of block.spots) {
    const last = stretches.at(-1);
    const end = Math.min(block.words.tokens.count - 1, to + WINDOW);
    if (last && from - WINDOW <= last.to + 1) last.to = Math.max(last.to, end);
    else stretches.push({ block, from: Math.max(0, from - WINDOW), to: end });
  }
  return stretches;
};

/** Beyond so many words more of them change nothing: what a page is about is told long before. */
const MOST_READ = 3_000;

const cutTo = (stretches: Stretch[], most: number): Stretch[] => {
  let left = most;
  return stretches.flatMap((stretch) => {
    const to = Math.min(stretch.to, stretch.from + left - 1);
    left -= Math.max(0, to - stretch.from + 1);
    return to >= stretch.from ? [{ ...stretch, to }] : [];
  });
};

/** The stretches of a page that are read for evidence: its beginning and what stands around its names. */
export const stretchesOf = (blocks: Block[]): Stretch[] => {
  if (!blocks.some(({ spots }) => spots.length)) return [];
  let left = BEGINNING;
  const all = blocks.flatMap((block) => {
    const beginning = left && Math.min(left, block.words.tokens.count);
    left -= beginning;
    const around = aroundNames(block).filter(({ to }) => to >= beginning);
    return beginning ? [{ block, from: 0, to: beginning - 1 }, ...around] : around;
  });
  return cutTo(all, MOST_READ);
};

type Tally = { armed: Set<number>; hard: Set<number>; topics: Set<number>[]; decisive: Set<number> };

/** Names themselves do not count, or every "Air Defence Forces" would vouch for itself. */
const tally = ({ block, from, to }: Stretch, counted: Tally): void => {
  let next = firstEndingFrom(block.candidates, from);
  for (let at = from; at <= to; at++) {
    const candidate = block.candidates[next];
    if (candidate && at >= candidate.from) {
      at = candidate.to;
      next++;
      continue;
    }
    const { classes, entry } = wordAt(block.words, at);
    if (classes & ARMED) counted.armed.add(entry);
    if (classes & HARD) counted.hard.add(entry);
    if (!(classes & ANY_TOPIC)) continue;
    if (classes & DECISIVE) counted.decisive.add(entry);
    counted.topics.forEach((entries, topic) => {
      if (classes & topicBit(topic)) entries.add(entry);
    });
  }
};

const strengthOf = (entries: ReadonlySet<number>, decisive: ReadonlySet<number>): number =>
  entries.size + [...entries].filter((entry) => decisive.has(entry)).length;

/** How many different words of war stretches have, how many of those that mean nothing else, and how many of a topic. */
export const tallyAll = (stretches: Stretch[]): { cues: number; hard: number; topic: number } => {
  const counted: Tally = {
    armed: new Set(),
    hard: new Set(),
    topics: TOPICS.map(() => new Set()),
    decisive: new Set(),
  };
  for (const stretch of stretches) tally(stretch, counted);
  const strengths = counted.topics.map((entries) => strengthOf(entries, counted.decisive));
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const topic = Math.max(Math.floor(all / 2), ...strengths);
  return { cues: counted.armed.size, hard: counted.hard.size, topic };
};
