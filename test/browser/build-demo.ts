import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds the extension for the demo, in `.output/chrome-mv3-demo`; `told` is the file descriptor that its messages go
 * to, standard output or error. @throws if it cannot be built.
 */
export const buildDemo = (told: 1 | 2): void => {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', ROOT, '--mode', 'demo'], {
    stdio: ['ignore', told, told],
  });
  if (status !== 0) throw new Error('The extension could not be built; the reason stands above.');
};
