import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askCard } from '#background/ask-card.ts';
import { beginSession } from '#background/begin-session.ts';
import { bringCard } from '#background/bring-card.ts';
import { cardDeeds } from '#background/card-deeds.ts';
import { dossierCalls } from '#background/dossier-calls.ts';
import { feedStatus } from '#background/feed-status.ts';
import { keepFilled } from '#background/fill.ts';
import { keepGazetteer } from '#background/gazetteer-keeper.ts';
import { greetInstall } from '#background/greet-install.ts';
import { keepSynced } from '#background/keep-synced.ts';
import { noteSaved } from '#background/note-saved.ts';
import { addSaveMenu, openSave, SAVE, type SaveOffer } from '#background/offer-save.ts';
import { openWelcome } from '#background/open-welcome.ts';
import { packagedFeed } from '#background/packaged-feed.ts';
import type { Platform } from '#background/platform.ts';
import { readPackagedFile } from '#background/read-packaged-file.ts';
import { readingCalls } from '#background/reading-calls.ts';
import { grantedOrigins, injectOpenTabs, keepReaderRegistered } from '#background/register-reader.ts';
import { keepLedger } from '#background/request-ledger.ts';
import { saveCalls } from '#background/save-calls.ts';
import { searchCalls } from '#background/search-calls.ts';
import { keepSettings } from '#background/settings.ts';
import { settingsCalls } from '#background/settings-calls.ts';
import { showDossier } from '#background/show-dossier.ts';
import { showTrouble } from '#background/show-state.ts';
import { spreadData } from '#background/spread-data.ts';
import { endTour, takeTourCommand } from '#background/step-tour.ts';
import { keepStore } from '#background/store-keeper.ts';
import { keepRetryAlarm, keepSyncAlarm, RETRY_ALARM, SYNC_ALARM } from '#background/sync-alarm.ts';
import { syncCalls } from '#background/sync-calls.ts';
import { after, keepAwake } from '#background/timers.ts';
import { webCrypto } from '#background/web-crypto.ts';
import { keepWrongMatches } from '#background/wrong-matches.ts';
import { say } from '#components/shared/say.ts';
import { localDay } from '#core/model/local-day.ts';
import { framesOf } from '#messaging/frames.ts';
import { listen } from '#messaging/router.ts';
import { tellAllToReadAgain, tellReader } from '#messaging/tell-reader.ts';
import { openStore } from '#store/open-store.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const report = (error: unknown): void => console.error(error);
const today = (): string => localDay(Date.now());

// A worker that wakes for an event only gets it if its listener is there when the first turn ends: no `await` in here.
export default defineBackground(() => {
  const { runtime, permissions, scripting, tabs, action, storage, alarms, contextMenus, windows } = browser;
  const platform: Platform = { scripting, permissions, tabs, action, say };
  const keeper = keepStore(openStore, wait);
  const packaged = packagedFeed((path) => readPackagedFile(`${runtime.getURL('/')}feed/${path}`));
  const fill = keepFilled({
    keeper,
    packaged,
    clock: Date.now,
    stayAwake: () => void runtime.getPlatformInfo(),
    ended: (trouble) => {
      gazetteer.forget();
      showTrouble(platform, trouble).catch(report);
    },
  });
  const release = runtime.getManifest().version;
  const gazetteer = keepGazetteer({
    keeper,
    packaged,
    release,
    isFilling: () => fill.isRunning() || sync.isWriting(),
  });
  const sync = keepSynced({
    packaged,
    fill,
    keeper,
    fetch: (address, init) => fetch(address, init),
    crypto: webCrypto,
    clock: Date.now,
    chance: Math.random,
    isOnline: () => navigator.onLine,
    lookAgain: (minutes) => void keepRetryAlarm(alarms, minutes).catch(report),
    notedIn: keepLedger(() => new Date().toISOString(), report),
    after,
    keepAwake: () => keepAwake(() => runtime.getPlatformInfo()),
    applied: () => void spreadData(gazetteer, tellAllToReadAgain).catch(report),
  });
  const status = () => feedStatus({ packaged, keeper, sync, today });
  const register = keepReaderRegistered(platform);
  const settings = keepSettings(storage.local);
  const wrongMatches = keepWrongMatches(storage.local);
  const offer: SaveOffer = {
    contextMenus,
    action,
    windows,
    pageAt: (path) => `${runtime.getURL('/')}${path}`,
  };
  const inTab = { framesOf, tellReader };
  const readAgain = () => void tellAllToReadAgain().catch(report);

  runtime.onMessage.addListener(
    listen(
      {
        ...readingCalls({
          platform,
          settings,
          wrongMatches,
          gazetteer,
          today,
          noteSaved: (slice, sender) => noteSaved(platform, keeper, slice, sender),
          report,
        }),
        ...syncCalls({ sync, status, keeper }),
        ...cardDeeds({
          settings,
          wrongMatches,
          now: () => new Date().toISOString(),
          newId: () => crypto.randomUUID(),
          readAgain,
        }),
        ...settingsCalls({ settings, keeper, status, readAgain }),
        askCard: (question) => askCard({ fill, keeper }, today(), question),
        ...dossierCalls({ fill, keeper, today }),
        ...searchCalls({ fill, keeper }),
        ...saveCalls({ keeper, crypto: webCrypto }),
        bringCard: (_nothing, sender) => bringCard(scripting, sender),
        endTour: (_nothing, sender) => endTour(inTab, sender),
        showDossier: (place, sender) => showDossier(tabs, runtime.getURL('/'), place, sender),
      },
      { id: runtime.id, origin: runtime.getURL('') },
      report,
    ),
  );
  permissions.onAdded.addListener(({ origins }) => {
    register()
      .then(() => injectOpenTabs(platform, origins ?? []))
      .catch(report);
  });
  permissions.onRemoved.addListener(() => void register().catch(report));
  runtime.onInstalled.addListener(({ reason }) => {
    openWelcome(tabs, reason, runtime.getURL('/welcome.html')).catch(report);
    addSaveMenu(offer, say('command_save_article'), () => runtime.lastError && report(runtime.lastError));
    greetInstall({ platform, register, keeper, gazetteer }).catch(report);
  });
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE) openSave(offer, tab).catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE) openSave(offer, tab).catch(report);
    takeTourCommand(inTab, command, tab).catch(report);
  });
  alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM || name === RETRY_ALARM) sync.check().catch(report);
  });
  keepSyncAlarm(alarms, packaged).catch(report);
  // Before the data is prepared, which keeps the thread: ended meanwhile, the browser would know no reader.
  register()
    .catch(report)
    .then(() => fill.check())
    .catch(report);
  beginSession(storage.session, async () => injectOpenTabs(platform, await grantedOrigins(platform))).catch(
    report,
  );
});
