import type { JSX } from 'preact';
import { OptionsPage } from '#components/options/OptionsPage.tsx';
import { RequestLedger } from '#components/options/RequestLedger.tsx';
import { SavedSources } from '#components/options/SavedSources.tsx';
import { SaveView } from '#components/popup/SaveView.tsx';
import { WelcomePage } from '#components/welcome/WelcomePage.tsx';
import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import { NO_REQUESTS, type RequestsView } from '#core/access/requests-view.ts';
import type { WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import { problemOf } from '#core/article/problems.ts';
import type { NewsGroup } from '#core/model/news-site.ts';
import { parseSettings } from '#core/model/settings.ts';
import type { SaveActions, SaveState } from '#core/saving/save-state.ts';
import { NO_SOURCES, type SourcesView } from '#core/saving/sources-view.ts';
import { counted, phrase } from '#core/wording/phrase.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { REQUESTS } from './made-requests.ts';
import { POPUP_STATES } from './popup-states.ts';
import { SAVED_SOURCE } from './saved-source.ts';

const nothing = (): undefined => undefined;
const soon = async (): Promise<void> => undefined;

const GROUPS: NewsGroup[] = [
  { id: 'en', title: 'English', language: 'en', sites: [{ name: 'The Wire', domain: 'wire.example' }] },
  { id: 'ar', title: 'العربية', language: 'ar', sites: [{ name: 'الخبر', domain: 'khabar.example' }] },
];

const welcome: WelcomeView = {
  browser: 'chromium',
  groups: GROUPS,
  listTrouble: null,
  chosen: new Set(['en']),
  grants: { everywhere: [], sites: [] },
  outcome: null,
  shortcuts: [
    { what: 'Save this article in Backstory', keys: 'Alt+Shift+S' },
    { what: 'Go to the next name', keys: '' },
  ],
};
const welcomeActions: WelcomeActions = {
  choose: nothing,
  chooseAll: nothing,
  allow: nothing,
  openOptions: nothing,
};
const welcomeOf = (changes: Partial<WelcomeView>) => () => (
  <WelcomePage view={{ ...welcome, ...changes }} actions={welcomeActions} />
);

const options: OptionsView = {
  grants: {
    everywhere: [],
    sites: [{ host: 'wire.example', below: true, origins: ['https://*.wire.example/*'] }],
  },
  status: POPUP_STATES.read?.status ?? null,
  wrong: [],
  trouble: null,
  checking: false,
  said: null,
};
const optionsActions: OptionsActions = {
  giveBack: nothing,
  switchOn: nothing,
  setPaused: nothing,
  unmute: nothing,
  setStyle: nothing,
  setType: nothing,
  withdrawWrong: nothing,
  exportWrong: nothing,
  check: nothing,
  chooseSites: nothing,
};
const sources = { remove: nothing, restore: nothing, exportAll: nothing, importText: nothing };
const sourcesOf = (view: SourcesView) => (
  <SavedSources
    start={(show) => {
      show(view);
      return sources;
    }}
  />
);
const requestsOf = (view: RequestsView) => (
  <RequestLedger
    start={(show) => {
      show(view);
      return { refresh: nothing, readOlder: nothing, exportAll: nothing };
    }}
    checkedAt={null}
  />
);
const optionsOf =
  (changes: Partial<OptionsView>, saved: Partial<SourcesView> = {}, made: Partial<RequestsView> = {}) =>
  () => (
    <OptionsPage
      view={{ ...options, ...changes }}
      actions={optionsActions}
      sources={sourcesOf({ ...NO_SOURCES, sources: [], ...saved })}
      requests={requestsOf({ ...NO_REQUESTS, requests: [], ...made })}
    />
  );

const BUSY_SETTINGS = parseSettings({
  paused: true,
  sitesOff: ['games.example'],
  muted: [{ entity: 'core:mq-9-reaper', name: 'MQ-9 Reaper' }],
  markStyle: 'faint',
  typesOff: ['force'],
});

const TROUBLE = FULL_DISK;

const saveActions: SaveActions = { save: soon, edit: soon, undo: soon };
const saveOf = (state: SaveState) => () => (
  <main class="popup save">
    <h1>Saving</h1>
    <SaveView state={state} actions={saveActions} />
  </main>
);

/** The states of the pages that stand alone: the welcome, the options, and the panel that saves. */
export const PANEL_STATES: Record<string, () => JSX.Element> = {
  'welcome-new': welcomeOf({}),
  'welcome-allowed': welcomeOf({
    grants: { everywhere: ['http://*/*', 'https://*/*'], sites: [] },
    outcome: { way: 'everywhere', done: true, sites: 2 },
  }),
  'welcome-refused': welcomeOf({ browser: 'firefox', outcome: { way: 'news', done: false, sites: 12 } }),
  'welcome-without-list': welcomeOf({ groups: [], chosen: new Set(), listTrouble: 'the file is missing' }),
  'options-calm': optionsOf({}),
  'options-full': optionsOf(
    {
      status: options.status && { ...options.status, settings: BUSY_SETTINGS },
      wrong: [
        {
          id: 'one',
          entity: 'core:mq-9-reaper',
          surface: 'Reaper',
          before: 'the band ',
          after: ' played until midnight',
          page: 'https://music.example/a-long-address/that-has-to-break-somewhere-in-a-narrow-window',
          reportedAt: '2026-11-20T10:00:00Z',
        },
      ],
      said: phrase('options_said_paused'),
    },
    { sources: [{ ...SAVED_SOURCE, tags: ['drones'] }], said: phrase('options_said_deleted', 'A title') },
    { requests: REQUESTS, next: 12, said: counted('options_requests_exported', 500) },
  ),
  'options-trouble': optionsOf(
    { grants: { everywhere: [], sites: [] }, status: null, wrong: null, trouble: TROUBLE },
    {
      trouble: TROUBLE,
      imported: {
        added: 3,
        kept: [2],
        problems: [{ line: 5, reason: 'The line is not JSON.' }],
        untaken: { from: 9, trouble: TROUBLE },
      },
    },
    { requests: null, trouble: TROUBLE },
  ),
  'save-ready': saveOf({ step: 'ready', undone: false }),
  'save-undone': saveOf({ step: 'ready', undone: true }),
  'save-saving': saveOf({ step: 'saving' }),
  'save-before': saveOf({ step: 'before', source: SAVED_SOURCE, by: 'text' }),
  'save-saved': saveOf({
    step: 'saved',
    source: SAVED_SOURCE,
    stored: SAVED_SOURCE,
    problems: [problemOf('stub'), problemOf('no-date')],
    reported: [],
    trouble: null,
  }),
  'save-failed': saveOf({ step: 'failed', trouble: TROUBLE }),
};
