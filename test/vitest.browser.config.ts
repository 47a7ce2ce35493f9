import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browser/find-chromium.ts';

const executablePath = findChromium();
if (executablePath === null)
  throw new Error('No Chromium was found: set BACKSTORY_CHROMIUM to the path of one.');

/** The specs of the store once more, in Chromium: only there a transaction, an index and a lock are the real ones. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  optimizeDeps: { include: ['dexie', 'fast-check', 'valibot'] },
  test: {
    include: ['test/unit/store/**/*.test.ts'],
    // A bare machine need not know the name localhost.
    api: { host: '127.0.0.1' },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
