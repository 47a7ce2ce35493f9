import { join, resolve } from 'node:path';
import type { Command } from './browser/machine.ts';

const ROOT = resolve(import.meta.dirname, '..');
export const RESULTS = join(ROOT, '.output/results');

/** One step of the whole run; `report` is where a runner leaves its counts, null for a step without tests. */
export type Step = { title: string; command: Command; report: string | null };

/** Tools are started from their own files: a nested npm would run on another Node than the one it came with. */
const tool = (title: string, path: string, ...args: string[]): Step => ({
  title,
  command: { file: process.execPath, args: [join(ROOT, 'node_modules', path), ...args] },
  report: null,
});

const BIOME = '@biomejs/biome/bin/biome';
const TSC = 'typescript/bin/tsc';
const WXT = 'wxt/bin/wxt.mjs';

const vitest = (title: string, config: string, report: string): Step => ({
  ...tool(
    title,
    'vitest/vitest.mjs',
    'run',
    ...['--config', `test/${config}`],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ),
  report,
});

const playwright = (title: string, report: string): Step => {
  const { command } = tool(
    title,
    '@playwright/test/cli.js',
    'test',
    ...['-c', 'test/playwright.config.ts', '--reporter=list,json'],
  );
  return { title, command: { ...command, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } }, report };
};

/** The builds come before the tests, which look at them. */
export const STEPS: Step[] = [
  tool('Format and lint', BIOME, 'check', '--error-on-warnings'),
  tool('Types of the core', TSC, '-p', 'lib/core/tsconfig.json'),
  tool('Types', TSC, '--noEmit'),
  tool('Build for Chromium', WXT, 'build'),
  tool('Build for Firefox', WXT, 'build', '-b', 'firefox'),
  tool('Build for the demo', WXT, 'build', '--mode', 'demo'),
  tool('Demo for Firefox', WXT, 'build', '--mode', 'demo', '-b', 'firefox'),
  vitest('Units and house', 'vitest.config.ts', join(RESULTS, 'unit.json')),
  vitest('Store in Chromium', 'vitest.browser.config.ts', join(RESULTS, 'store.json')),
  playwright('End to end', join(RESULTS, 'e2e.json')),
];
