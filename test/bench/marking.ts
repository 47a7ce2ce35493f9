import { readFile } from 'node:fs/promises';
import { clearNames } from './clear-names.ts';
import { compare, type Figure } from './figures.ts';
import type { Marking, MarkingInput, MethodName } from './in-page/marking-bench.ts';
import type { Measure } from './part.ts';
import { type BenchPage, inPlainPage } from './plain-browser.ts';
import { type Contender, medianOf, runInTurn } from './rounds.ts';

/** What paints the highlights: without it there would be nothing to draw. */
const SHEET = new URL('../../entrypoints/marks.css', import.meta.url);

const NODES = [5_000, 50_000];
const NAMES = 60;
const ROUNDS = 5;

const TITLES: Record<MethodName, string> = {
  highlight: 'highlights',
  wrap: 'spans around the names',
  markJs: 'mark.js, one RegExp',
};
const METHODS: MethodName[] = ['highlight', 'wrap', 'markJs'];
const PEERS: MethodName[] = ['wrap', 'markJs'];

/** What marking a page came to; `layout` is milliseconds of style and layout. */
type Result = Marking & { layout: number; layouts: number };

const readMetrics = async ({ cdp }: BenchPage): Promise<{ layout: number; layouts: number }> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { layout: 1_000 * (of('LayoutDuration') + of('RecalcStyleDuration')), layouts: of('LayoutCount') };
};

const markOnce = async (bench: BenchPage, name: MethodName): Promise<Result> => {
  await bench.page.evaluate(() => marking.fill());
  const before = await readMetrics(bench);
  const done = await bench.page.evaluate((method) => marking.mark(method), name);
  const after = await readMetrics(bench);
  return { ...done, layout: after.layout - before.layout, layouts: after.layouts - before.layouts };
};

const countMutations = async ({ page }: BenchPage): Promise<Map<MethodName, number>> => {
  const counts = new Map<MethodName, number>();
  for (const name of METHODS) {
    await page.evaluate(() => marking.fill());
    counts.set(name, await page.evaluate((method) => marking.mutations(method), name));
  }
  return counts;
};

const COLUMNS: [unit: string, read: (result: Result) => number][] = [
  ['ms of script to mark what is found', ({ mark }) => mark],
  ['ms of script, finding included', ({ find, mark }) => find + mark],
  ['ms of style and layout', ({ layout }) => layout],
  ['layouts', ({ layouts }) => layouts],
  ['ms to the next frame', ({ frame }) => frame],
  ['marks', ({ marks }) => marks],
];

const measureOn = async (bench: BenchPage, title: string): Promise<Figure[]> => {
  await bench.cdp.send('Performance.enable');
  const mutations = await countMutations(bench);
  const contenders = METHODS.map((name): Contender<Result> => ({ name, run: () => markOnce(bench, name) }));
  const results = await runInTurn(contenders, ROUNDS);
  const rows = (unit: string, read: (name: MethodName) => number): Figure[] =>
    PEERS.map((peer) =>
      compare(
        { bench: 'marking', case: title, unit, better: 'less' },
        { name: TITLES.highlight, value: read('highlight') },
        { name: TITLES[peer], value: read(peer) },
      ),
    );
  return [
    ...COLUMNS.flatMap(([unit, read]) => rows(unit, (name) => medianOf(results, name, read))),
    ...rows('changes to the page', (name) => mutations.get(name) ?? 0),
  ];
};

/** What marking a page costs it: highlights beside what changes the page. */
export const measureMarking: Measure = async ({ feed, say }) => {
  const names = clearNames(feed.entities, NAMES);
  const styles = await readFile(SHEET, 'utf8');
  const figures: Figure[] = [];
  for (const nodes of NODES) {
    const title = `${nodes} text nodes`;
    say(`marking: ${title}`);
    const input: MarkingInput = { nodes, names, entities: feed.entities };
    const measured = await inPlainPage('marking-bench', async (bench) => {
      await bench.page.addStyleTag({ content: styles });
      await bench.page.evaluate((given) => prepareMarking(given), input);
      return measureOn(bench, title);
    });
    figures.push(...measured);
  }
  return figures;
};
