import { rmSync } from 'node:fs';
import { ensureChromium } from './browser/find-chromium.ts';
import { ensureFirefox } from './browser/find-firefox.ts';
import { thisMachine } from './browser/machine.ts';
import { RESULTS, STEPS, type Step } from './steps.ts';
import { lineOf, sum, type Tally, tallyStep } from './tally.ts';

type Done = { step: Step; tally: Tally };

const run = async (step: Step): Promise<Done> => {
  console.log(`\n── ${step.title}`);
  return { step, tally: tallyStep(await thisMachine.run(step.command), step.report) };
};

const wordsFor = ({ step, tally }: Done): string => {
  if (step.report !== null) return lineOf(tally);
  return tally.failed === 0 ? 'good' : 'failed';
};

/** A step that fails does not keep the later ones from saying what they find. */
const runAll = async (): Promise<void> => {
  rmSync(RESULTS, { recursive: true, force: true });
  await ensureChromium();
  // Without a Firefox its tests say that they are skipped, and why; all others need Chromium alone.
  await ensureFirefox().catch((error: Error) => console.warn(error.message));
  const done: Done[] = [];
  for (const step of STEPS) done.push(await run(step));
  const total = sum(done.map(({ tally }) => tally));
  console.log(`\n${done.map((one) => `${one.step.title.padEnd(20)}${wordsFor(one)}`).join('\n')}\n`);
  console.log(lineOf(total));
  if (total.failed > 0) process.exitCode = 1;
};

try {
  await runAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
