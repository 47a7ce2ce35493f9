import { setMuted, setSite } from '#core/model/settings.ts';
import { addWrongMatch } from '#core/model/wrong-match.ts';
import type { Handlers } from '#messaging/router.ts';
import { hostRead, needed, pageRead } from './asking-tab.ts';
import type { SettingsKeeper } from './settings.ts';
import type { WrongMatchKeeper } from './wrong-matches.ts';

type Deed = 'muteName' | 'switchSite' | 'reportWrongMatch' | 'withdrawWrongMatch' | 'listWrongMatches';

export type DeedWorld = {
  settings: SettingsKeeper;
  wrongMatches: WrongMatchKeeper;
  /** The ISO time. */
  now: () => string;
  newId: () => string;
  /** Has all open pages read anew. */
  readAgain: () => void;
};

/** What the reader does from the card: it holds for the page, the site or the name that the card is about, and is undone there. */
export const cardDeeds = (world: DeedWorld): Pick<Handlers, Deed> => {
  const { settings, wrongMatches, now, newId, readAgain } = world;
  const done = (): true => {
    readAgain();
    return true;
  };
  return {
    muteName: ({ entity, name, muted }) =>
      settings.change((current) => setMuted(current, entity, name, muted)).then(done),
    switchSite: async ({ on }, sender) => {
      const host = needed(hostRead(sender));
      await settings.change((current) => setSite(current, host, on));
      return done();
    },
    reportWrongMatch: async (name, sender) => {
      const wrong = { ...name, id: newId(), page: needed(pageRead(sender)), reportedAt: now() };
      const kept = await wrongMatches.change((all) => addWrongMatch(all, wrong).all);
      done();
      return { id: addWrongMatch(kept, wrong).id };
    },
    withdrawWrongMatch: ({ id }) =>
      wrongMatches.change((all) => all.filter((one) => one.id !== id)).then(done),
    listWrongMatches: () => wrongMatches.read(),
  };
};
