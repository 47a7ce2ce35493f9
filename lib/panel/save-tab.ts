import { browser } from 'wxt/browser';
import { cleanAddress } from '#core/article/address.ts';
import { localDay } from '#core/model/local-day.ts';
import { type SaveState, START, type StartSaving } from '#core/saving/save-state.ts';
import type { Wording } from '#core/wording/wording.ts';
import { ask } from '#messaging/ask.ts';
import { showSaved } from '#messaging/saved-badge.ts';
import { captureTab } from './capture-tab.ts';
import { type SessionWorld, startSaving } from './save-session.ts';
import { sha256 } from './sha256.ts';

type Say = Wording['say'];
type SavedTab = { id: number; url: string };

const worldOf = (tab: SavedTab, say: Say, show: (state: SaveState) => void): SessionWorld => ({
  ask,
  url: tab.url,
  capture: () => captureTab(tab.id, tab.url),
  hash: sha256,
  randomId: () => crypto.randomUUID(),
  now: () => {
    const now = new Date();
    return { instant: now.toISOString(), day: localDay(now.getTime()) };
  },
  show,
  // The tab may have gone meanwhile; the article is saved all the same.
  mark: (saved) => void showSaved({ action: browser.action, say }, tab.id, saved).catch(() => undefined),
});

/** One session, whoever shows it and however often: what was saved can be undone also after a search. */
const keepSession = (tab: SavedTab, saveNow: boolean, say: Say): StartSaving => {
  let state = START;
  let shown: (state: SaveState) => void = () => undefined;
  const show = (next: SaveState): void => {
    state = next;
    shown(next);
  };
  const actions = startSaving(worldOf(tab, say, show), saveNow);
  return (next) => {
    shown = next;
    next(state);
    return actions;
  };
};

/** The saving of the page that a tab shows now; another page of the tab is another. `saveNow` concerns the first. */
export const keepSaving = (saveNow: boolean, say: Say): ((tab: SavedTab) => StartSaving) => {
  let kept: { page: string; start: StartSaving } | undefined;
  return (tab) => {
    const page = `${tab.id} ${cleanAddress(tab.url) ?? tab.url}`;
    if (kept?.page === page) return kept.start;
    kept = { page, start: keepSession(tab, saveNow && kept === undefined, say) };
    return kept.start;
  };
};
