import type { Platform, ReaderScript, Scripting } from './platform.ts';

/** Where the build puts the reader and its sheet, from the root of the extension. */
const ID = 'reader';
const SCRIPT = '/reader.js';
const SHEET = '/assets/marks.css';

const readerFor = (matches: string[]): ReaderScript => ({
  id: ID,
  matches,
  js: [SCRIPT.slice(1)],
  css: [SHEET.slice(1)],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
});

/** A grant may also name schemes that no article comes by. */
const webOnly = (origins: string[]): string[] =>
  origins.filter((origin) => /^(?:https?|\*):|^<all_urls>$/.test(origin));

export const grantedOrigins = async ({ permissions }: Pick<Platform, 'permissions'>): Promise<string[]> =>
  webOnly((await permissions.getAll()).origins ?? []);

const sameOrigins = (some: string[], others: string[]): boolean =>
  [...some].sort().join(' ') === [...others].sort().join(' ');

const register = async (platform: Platform): Promise<void> => {
  const { scripting } = platform;
  const origins = await grantedOrigins(platform);
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered && sameOrigins(registered.matches ?? [], origins)) return;
  const script = readerFor(origins);
  await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
};

/**
 * Makes the reader's registration follow the granted origins; to be called at every start and change of grants, as a
 * reload of the extension clears it. Calls wait for each other: registering an id twice rejects.
 */
export const keepReaderRegistered = (platform: Platform): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(() => register(platform));
    return last;
  };
};

/** Runs the reader in a tab that is open already. Rejects where the browser lets nobody in, or the tab has gone. */
export const injectReader = async (scripting: Scripting, tabId: number): Promise<void> => {
  const target = { tabId, allFrames: true } as const;
  await scripting.insertCSS({ target, files: [SHEET] });
  await scripting.executeScript({ target, files: [SCRIPT], injectImmediately: false });
};

/** Runs the reader in all open tabs of those origins: registered scripts begin with the next page. */
export const injectOpenTabs = async ({ scripting, tabs }: Platform, origins: string[]): Promise<void> => {
  const web = webOnly(origins);
  if (web.length === 0) return;
  const open = (await tabs.query({ url: web })).flatMap(({ id }) => (id === undefined ? [] : [id]));
  // A tab may be closing, discarded or showing an error page: the others are not to suffer for it.
  await Promise.allSettled(open.map((tabId) => injectReader(scripting, tabId)));
};
