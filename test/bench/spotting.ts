import type { Feed } from '#core/feed/parse-feed.ts';
import { compare, type Figure } from './figures.ts';
import { heapOf } from './heap.ts';
import type { EngineName, Recall, SpottingInput } from './in-page/spotting-bench.ts';
import { entitiesWithNames, namesOf } from './names.ts';
import { type Paragraph, writeNews } from './news-text.ts';
import type { Measure } from './part.ts';
import { type BenchPage, inPlainPage } from './plain-browser.ts';
import { type Contender, medianOf, runInTurn } from './rounds.ts';

const NAMES = [2_000, 20_000];
const CHARACTERS = 1_000_000;
/** The slowest get a tenth: an expression per name takes time in proportion, compromise more than that on longer texts. */
const FEW_CHARACTERS = 100_000;
const ROUNDS = 7;

const OURS = { find: 'tokenize + findNames', link: 'linkMentions' } as const satisfies Partial<
  Record<EngineName, string>
>;
const PEERS = {
  ahoCorasick: '@monyone/aho-corasick/fast, text folded',
  exactAhoCorasick: '@monyone/aho-corasick/fast, offsets kept',
  expressions: 'a RegExp per alias, text folded',
  lookup: "compromise's lookup",
} as const satisfies Partial<Record<EngineName, string>>;

const keysOf = <Key extends string>(of: Record<Key, string>): Key[] => Object.keys(of) as Key[];
const ENGINES: EngineName[] = [...keysOf(OURS), ...keysOf(PEERS)];
const isSlow = (name: EngineName): boolean => name === 'expressions' || name === 'lookup';
const titleOf = (name: EngineName): string => ({ ...OURS, ...PEERS })[name];

/** How many of the first paragraphs have together so many characters. */
const paragraphsFor = (paragraphs: Paragraph[], characters: number): number => {
  let length = 0;
  const within = paragraphs.findIndex(({ text }) => {
    length += text.length + 1;
    return length > characters;
  });
  return within < 0 ? paragraphs.length : within;
};

type Case = { bench: BenchPage; title: string; portion: (name: EngineName) => number };

/** What it takes to build an engine and to hold it; what engines make as they first run belongs to it. */
type Cost = { build: number; memory: number };

const buildEngine = async ({ bench, portion }: Case, name: EngineName): Promise<Cost> => {
  const before = await heapOf(bench);
  const build = await bench.page.evaluate((engine) => spotting.build(engine), name);
  await bench.page.evaluate(([engine, count]) => spotting.speed(engine, count), [
    name,
    portion(name),
  ] as const);
  return { build, memory: (await heapOf(bench)) - before };
};

const measureSpeeds = async ({ bench, portion }: Case): Promise<Map<string, number[]>> => {
  const contenders = ENGINES.map((name): Contender<number> => {
    const run = () =>
      bench.page.evaluate(([engine, count]) => spotting.speed(engine, count), [name, portion(name)] as const);
    return { name, run };
  });
  return runInTurn(contenders, ROUNDS);
};

/** @throws where an engine finds hardly anything: its speed would be that of doing nothing. */
const measureRecall = async ({ bench, portion }: Case): Promise<Map<EngineName, Recall>> => {
  const recalls = new Map<EngineName, Recall>();
  for (const name of ENGINES) {
    const recall = await bench.page.evaluate(([engine, count]) => spotting.recall(engine, count), [
      name,
      portion(name),
    ] as const);
    if (recall.found * 2 < recall.planted)
      throw new Error(`${titleOf(name)} found ${recall.found} of ${recall.planted} names.`);
    recalls.set(name, recall);
  }
  return recalls;
};

type Column = { unit: string; better: 'more' | 'less'; read: (name: EngineName) => number };

const rowsOf = (
  { title }: Case,
  { read, ...column }: Column,
  ours: EngineName[],
  peers: EngineName[],
): Figure[] =>
  ours.flatMap((own) =>
    peers.map((peer) =>
      compare(
        { bench: 'spotting', case: title, ...column },
        { name: titleOf(own), value: read(own) },
        { name: titleOf(peer), value: read(peer) },
      ),
    ),
  );

const measureCase = async (now: Case): Promise<Figure[]> => {
  const costs = new Map<EngineName, Cost>();
  for (const name of ENGINES) costs.set(name, await buildEngine(now, name));
  const recalls = await measureRecall(now);
  const speeds = await measureSpeeds(now);
  const ours = keysOf(OURS);
  const peers = keysOf(PEERS);
  const speed = (name: EngineName): number => medianOf(speeds, name, (value) => value);
  const build = (name: EngineName): number => costs.get(name)?.build ?? 0;
  const memory = (name: EngineName): number => costs.get(name)?.memory ?? 0;
  const found = (name: EngineName): number => {
    const recall = recalls.get(name);
    return recall ? (100 * recall.found) / recall.planted : 0;
  };
  const places = (name: EngineName): number => recalls.get(name)?.perMillion ?? 0;
  return [
    ...rowsOf(now, { unit: 'million characters/s', better: 'more', read: speed }, ours, peers),
    ...rowsOf(now, { unit: '% of planted names found', better: 'more', read: found }, ['find'], peers),
    ...rowsOf(now, { unit: 'places in a million characters', better: 'more', read: places }, ours, [
      'exactAhoCorasick',
    ]),
    ...rowsOf(now, { unit: 'ms to build', better: 'less', read: build }, ['find'], peers),
    ...rowsOf(now, { unit: 'MB held', better: 'less', read: memory }, ['find'], peers),
  ];
};

const inputFor = ({ entities, incidents }: Feed, count: number): SpottingInput => {
  const chosen = entitiesWithNames(entities, count);
  const names = namesOf(chosen);
  const summaries = incidents.map(({ summary }) => summary);
  return { gazetteer: { entities: chosen, names }, paragraphs: writeNews(names, summaries, CHARACTERS) };
};

/** Speed, cost and recall of our matcher beside that of others, on a million characters in Chromium. */
export const measureSpotting: Measure = async ({ feed, say }) => {
  const figures: Figure[] = [];
  for (const count of NAMES) {
    const input = inputFor(feed, count);
    const title = `${input.gazetteer.names.length} aliases`;
    say(`spotting: ${title}`);
    const few = paragraphsFor(input.paragraphs, FEW_CHARACTERS);
    const portion = (name: EngineName) => (isSlow(name) ? few : input.paragraphs.length);
    const measured = await inPlainPage('spotting-bench', async (bench) => {
      await bench.page.evaluate((given) => prepareSpotting(given), input);
      return measureCase({ bench, title, portion });
    });
    figures.push(...measured);
  }
  return figures;
};
