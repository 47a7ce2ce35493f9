import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

export type Command = { file: string; args: string[]; env?: Record<string, string> };

/** What finding and installing a browser needs to know of a machine, and may do to it. */
export type Machine = {
  env: Record<string, string | undefined>;
  platform: string;
  /** Null where the system has no user ids. */
  uid: number | null;
  /** Where Playwright keeps its Chromium, whether or not it is there. */
  playwrightChromium: string;
  /** The file that runs Playwright's command line; npx would need a shell on Windows. */
  playwrightCli: string;
  isFile: (path: string) => boolean;
  /** Does it start? A snap's launcher without its snap, or a browser without its libraries, does not. */
  starts: (path: string) => boolean;
  /** Runs to the end with the output in view; true if it succeeded. */
  run: (command: Command) => Promise<boolean>;
  say: (line: string) => void;
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** On Windows a browser asked for its version opens a window, so being there has to do. */
const starts = (path: string): boolean =>
  process.platform === 'win32' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

const run = ({ file, args, env }: Command): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });

const playwrightCli = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('playwright/package.json'))), 'cli.js');

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  uid: process.getuid?.() ?? null,
  playwrightChromium: chromium.executablePath(),
  playwrightCli: playwrightCli(),
  isFile,
  starts,
  run,
  say: (line) => console.log(line),
};
