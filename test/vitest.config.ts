import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    setupFiles: ['test/unit/setup.ts'],
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx', 'test/meta/**/*.test.ts'],
  },
});
