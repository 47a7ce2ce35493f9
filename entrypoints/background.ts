import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askCard } from '#background/ask-card.ts';
import { bringCard } from '#background/bring-card.ts';
import { keepFilled } from '#background/fill.ts';
import { findMentions } from '#background/find-mentions.ts';
import { keepGazetteer } from '#background/gazetteer-keeper.ts';
import { greetInstall } from '#background/greet-install.ts';
import { noteReading } from '#background/note-reading.ts';
import { packagedFeed } from '#background/packaged-feed.ts';
import type { Platform } from '#background/platform.ts';
import { readPackagedFile } from '#background/read-packaged-file.ts';
import { injectOpenTabs, keepReaderRegistered } from '#background/register-reader.ts';
import { showTrouble } from '#background/show-state.ts';
import { keepStore } from '#background/store-keeper.ts';
import { switchOn } from '#background/switch-on.ts';
import { localDay } from '#background/today.ts';
import { listen } from '#messaging/router.ts';
import { openStore } from '#store/open-store.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const report = (error: unknown): void => console.error(error);
const today = (): string => localDay(Date.now());

// A worker that wakes for an event only gets it if its listener is there when the first turn ends: no `await` in here.
export default defineBackground(() => {
  const { runtime, permissions, scripting, tabs, action } = browser;
  const platform: Platform = { scripting, permissions, tabs, action };
  const keeper = keepStore(openStore, wait);
  const packaged = packagedFeed((path) => readPackagedFile(`${runtime.getURL('/')}feed/${path}`));
  const fill = keepFilled({
    keeper,
    packaged,
    clock: Date.now,
    stayAwake: () => void runtime.getPlatformInfo(),
    ended: (trouble) => {
      gazetteer.forget();
      showTrouble(action, trouble).catch(report);
    },
  });
  const release = runtime.getManifest().version;
  const gazetteer = keepGazetteer({ keeper, packaged, release, isFilling: fill.isRunning });
  const register = keepReaderRegistered(platform);

  runtime.onMessage.addListener(
    listen(
      {
        findMentions: (slice, sender) => {
          noteReading(platform, slice, sender).catch(report);
          return findMentions(gazetteer, today(), slice);
        },
        askCard: (question) => askCard({ fill, keeper }, today(), question),
        bringCard: (_nothing, sender) => bringCard(scripting, sender),
      },
      { id: runtime.id, origin: runtime.getURL('') },
      report,
    ),
  );
  action.onClicked.addListener((tab) => void switchOn(platform, register, tab).catch(report));
  permissions.onAdded.addListener(({ origins }) => {
    register()
      .then(() => injectOpenTabs(platform, origins ?? []))
      .catch(report);
  });
  permissions.onRemoved.addListener(() => void register().catch(report));
  runtime.onInstalled.addListener(() => {
    greetInstall({ platform, register, keeper, gazetteer }).catch(report);
  });
  register().catch(report);
  fill.check().catch(report);
});
