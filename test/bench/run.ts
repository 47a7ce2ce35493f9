import { readFeed } from '#publish/read-feed.ts';
import { buildDemo } from '../browser/build-demo.ts';
import { measureCard } from './card-time.ts';
import type { Figure } from './figures.ts';
import { describeMachine } from './machine-line.ts';
import { measureMarking } from './marking.ts';
import { type BenchInput, choose, type Part } from './part.ts';
import { measureReading } from './reading-cost.ts';
import { measureSpotting } from './spotting.ts';
import { renderTable } from './table.ts';

const PARTS: Record<string, Part> = {
  spotting: { measure: measureSpotting, needsBuild: false },
  marking: { measure: measureMarking, needsBuild: false },
  reading: { measure: measureReading, needsBuild: true },
  card: { measure: measureCard, needsBuild: true },
};

/** Standard output is for the figures alone. */
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const readInput = async (): Promise<BenchInput> => {
  const feed = await readFeed();
  if (!feed.ok) throw new Error(feed.failure);
  return { feed: feed.value, say };
};

const run = async (names: string[]): Promise<void> => {
  const parts = choose(PARTS, names);
  const input = await readInput();
  if (parts.some(([, { needsBuild }]) => needsBuild)) buildDemo(2);
  const machine = await describeMachine();
  const figures: Figure[] = [];
  for (const [name, { measure }] of parts) {
    say(`Measuring ${name} …`);
    const measured = await measure(input);
    for (const figure of measured) console.log(JSON.stringify({ ...figure, machine }));
    figures.push(...measured);
  }
  console.log(`\n${renderTable(figures)}\n\n${machine}`);
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
