import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { ensureChromium } from './find-chromium.ts';

/** `profile` is a folder that survives the browser; without it each launch starts afresh. */
export type LaunchOptions = {
  extensionDir: string;
  headless: boolean;
  profile?: string;
  args?: string[];
  /** True if the caller ends the browser on Ctrl-C; otherwise Playwright does, and the process with it. */
  handlesSignals?: boolean;
  /** Null lets the window decide. */
  viewport?: { width: number; height: number } | null;
};
export type ExtendedBrowser = { context: BrowserContext; serviceWorker: Worker; extensionId: string };

const WORKER_PATIENCE_MS = 30_000;

/** What a browser would fetch for itself would spoil the proof that nothing leaves the machine. */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

const flagsFor = (extensionDir: string, uid: number | undefined): string[] => [
  ...SILENT,
  // Chromium refuses to start its sandbox as root.
  ...(uid === 0 ? ['--no-sandbox'] : []),
  `--disable-extensions-except=${extensionDir}`,
  `--load-extension=${extensionDir}`,
];

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: WORKER_PATIENCE_MS });

/**
 * A Chromium with the unpacked extension of a folder, once its worker runs. The caller closes the context.
 * @throws if the folder holds no extension, no browser can be had, or the worker does not start in half a minute.
 */
export const launchWithExtension = async (options: LaunchOptions): Promise<ExtendedBrowser> => {
  const extensionDir = resolve(options.extensionDir);
  if (!existsSync(join(extensionDir, 'manifest.json')))
    throw new Error(`${extensionDir} holds no manifest.json. Build the extension first.`);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    headless: options.headless,
    executablePath: await ensureChromium(),
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.handlesSignals === true && { handleSIGINT: false, handleSIGTERM: false }),
    args: [...flagsFor(extensionDir, process.getuid?.()), ...(options.args ?? [])],
  });
  try {
    const serviceWorker = await workerOf(context);
    return { context, serviceWorker, extensionId: new URL(serviceWorker.url()).host };
  } catch (error) {
    await context.close();
    throw new Error(`The extension in ${extensionDir} did not start.`, { cause: error });
  }
};
