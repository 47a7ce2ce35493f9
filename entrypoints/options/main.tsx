import { render } from 'preact';
import '#components/options/options.css';
import { OptionsPage } from '#components/options/OptionsPage.tsx';
import { RequestLedger } from '#components/options/RequestLedger.tsx';
import { SavedSources } from '#components/options/SavedSources.tsx';
import { speakOn } from '#components/shared/page-language.ts';
import { writeJsonLines } from '#core/exchange/json-lines.ts';
import { ask } from '#messaging/ask.ts';
import { browserRequests } from '#panel/browser-requests.ts';
import { browserSources } from '#panel/browser-sources.ts';
import { download } from '#panel/download.ts';
import { browserGrants } from '#panel/grants.ts';
import { onReturn } from '#panel/on-return.ts';
import { startOptions } from '#panel/options-session.ts';
import { openInTab } from '#panel/tabs.ts';

speakOn(document, 'options_page_title');

const root = document.querySelector('#options');
const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

if (root)
  startOptions({
    ask,
    grants: browserGrants,
    chooseSites: () => void openInTab('welcome.html'),
    download: (reports) => download('backstory-wrong-matches.jsonl', writeJsonLines(reports)),
    onReturn,
    draw: (view, actions) =>
      render(
        <OptionsPage
          view={view}
          actions={actions}
          sources={<SavedSources start={browserSources} />}
          requests={<RequestLedger start={browserRequests} checkedAt={view.status?.feed.checkedAt ?? null} />}
        />,
        root,
      ),
    signal: end.signal,
  });
