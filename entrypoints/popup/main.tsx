import { render } from 'preact';
import { Popup } from '#components/popup/Popup.tsx';
import { SavePanel } from '#components/popup/SavePanel.tsx';
import { speakOn } from '#components/shared/page-language.ts';
import { say } from '#components/shared/say.ts';
import { mayHoldArticle } from '#core/popup/page-view.ts';
import { ask } from '#messaging/ask.ts';
import { framesOf } from '#messaging/frames.ts';
import { tellReader } from '#messaging/tell-reader.ts';
import { keepSaving } from '#panel/save-tab.ts';
import { startPopup } from '#panel/start-popup.ts';
import { findTab, openInTab } from '#panel/tabs.ts';

speakOn(document, 'extension_name');

const end = new AbortController();
addEventListener('pagehide', () => end.abort());

const saveNow = new URLSearchParams(location.search).get('do') === 'save';
const savingOf = keepSaving(saveNow, say);

startPopup({
  findTab: () => findTab(location.search),
  ask,
  tellReader,
  framesOf,
  open: openInTab,
  close: () => window.close(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  draw: (view, actions, tab) => {
    // Who asked for it is told why an article cannot be saved; to others it is offered where there may be one.
    const page = tab?.url === undefined ? null : { id: tab.id, url: tab.url };
    const offered = page && (saveNow || mayHoldArticle(view.page));
    const save = offered && <SavePanel start={savingOf(page)} />;
    render(<Popup view={view} actions={actions} save={save} />, document.body);
  },
  signal: end.signal,
});
