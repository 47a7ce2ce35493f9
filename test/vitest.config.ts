import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    setupFiles: ['test/unit/setup.ts'],
    // A busy machine may take long over a property; what hangs is found all the same.
    testTimeout: 30_000,
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx', 'test/meta/**/*.test.ts'],
  },
});
