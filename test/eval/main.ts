import { parseArgs } from 'node:util';
import { equip } from '#cli/spot-article.ts';
import type { Entity } from '#core/model/entity.ts';
import { figuresOf, shortfalls } from './figures.ts';
import { measurePages, measureTrials } from './measure.ts';
import { type Page, pageOf } from './pages.ts';
import { readCorpus } from './read-corpus.ts';
import { readSet } from './read-set.ts';
import { readRecorded, writeRecorded } from './recorded.ts';
import { tellPages, tellTrials } from './report.ts';

const USAGE = [
  'npm run eval -- [DIR] [--json] [--pages] [--check] [--record]',
  '  DIR       a folder with articles.jsonl and gold.jsonl, instead of test/corpus',
  '  --json    one object with everything that was measured',
  '  --pages   only the pages: nothing is taken out of the gazetteer, which takes most of the time',
  '  --check   only says what is wrong with the files of test/corpus',
  '  --record  keeps the figures of test/corpus as those under which the tests let none fall',
].join('\n');

const say = (lines: string[]): void => console.log(lines.join('\n'));

type Wish = { dir: string | undefined; json: boolean; pages: boolean; check: boolean; record: boolean };

const readArguments = () => {
  const flag = { type: 'boolean', default: false } as const;
  const options = { json: flag, pages: flag, check: flag, record: flag };
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new Error(USAGE);
  }
};

const readWish = (): Wish => {
  const { positionals, values } = readArguments();
  const [dir, more] = positionals;
  const { check, record, pages } = values;
  if (more !== undefined || (dir && (check || record)) || (record && pages)) throw new Error(USAGE);
  return { dir, ...values };
};

const pagesFrom = async (dir: string | undefined, entities: Entity[]): Promise<Page[]> => {
  if (dir) return readSet(dir);
  const corpus = await readCorpus(entities);
  if (!corpus.ok) throw new Error(corpus.failure.join('\n'));
  return corpus.value.map(pageOf);
};

const run = async ({ dir, json, pages: onlyPages, check, record }: Wish): Promise<void> => {
  const { entities } = (await equip()).feed;
  const pages = await pagesFrom(dir, entities);
  if (check) return say([`${pages.length} articles, nothing wrong`]);
  const reading = measurePages(entities, pages);
  if (!json) say(tellPages(reading));
  const trials = onlyPages ? null : measureTrials(entities, pages);
  if (json) say([JSON.stringify({ ...reading, ...trials })]);
  else if (trials) say(tellTrials(trials));
  if (dir || !trials) return;
  const figures = figuresOf({ ...reading, ...trials });
  if (record) await writeRecorded(figures);
  else if (!json) say(['', ...shortfalls(figures, await readRecorded())]);
};

try {
  await run(readWish());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
