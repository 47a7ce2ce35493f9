import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './browser/find-chromium.ts';

const executablePath = findChromium();
if (executablePath === null)
  throw new Error('No Chromium was found: run "npm test", or set BACKSTORY_CHROMIUM to the path of one.');

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: join(import.meta.dirname, '../.output/e2e'),
  reporter: 'list',
  retries: 0,
  workers: 2,
  // The first card waits for the store to be filled, on a machine that may be busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Where all fail for one reason, a minute each would be an hour.
  maxFailures: 8,
  forbidOnly: Boolean(process.env.CI),
  // For pages without the extension; tests of the extension launch a browser with it.
  use: { launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] } },
});
