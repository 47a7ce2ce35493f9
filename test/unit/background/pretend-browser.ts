import type { Platform, ReaderScript } from '#background/platform.ts';
import { keepReaderRegistered } from '#background/register-reader.ts';
import { english } from '#test/words/english.ts';

/** A browser that keeps registrations as real ones do: an id cannot be registered twice. */
export const pretendBrowser = (origins: string[]) => {
  const state = {
    origins,
    scripts: new Map<string, ReaderScript>(),
    injected: [] as number[],
  };
  const titles = new Map<number | undefined, string>();
  const platform: Platform = {
    permissions: {
      getAll: async () => ({ origins: state.origins }),
      contains: async ({ origins }) => origins.every((origin) => state.origins.includes(origin)),
    },
    scripting: {
      executeScript: async ({ target: { tabId } }) => {
        if (tabId === 13) throw new Error('this tab shows an error page');
        state.injected.push(tabId);
      },
      insertCSS: async () => undefined,
      getRegisteredContentScripts: async () => [...state.scripts.values()],
      registerContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (state.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          state.scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts) => {
        for (const script of scripts) state.scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) state.scripts.delete(id);
      },
    },
    tabs: { query: async () => [{ id: 13 }, { id: 7 }, {}, { id: 8 }] },
    action: {
      setTitle: async ({ tabId, title }) => titles.set(tabId, title),
      setBadgeText: async () => undefined,
    },
    say: english.say,
  };
  return { state, platform, titles, register: keepReaderRegistered(platform) };
};
