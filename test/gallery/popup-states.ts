import type { FeedStatus } from '#core/incidents/status-view.ts';
import { parseSettings } from '#core/model/settings.ts';
import type { NameCount, PageView } from '#core/popup/page-view.ts';
import type { PopupActions, PopupView } from '#core/popup/popup-view.ts';
import { AT_START, type SearchState } from '#core/popup/search-state.ts';
import type { SearchAnswer } from '#core/search/answer.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';

const feed: FeedStatus = {
  coverage: {
    feed: 'bundled',
    sha256: { incidents: '0'.repeat(64), gazetteer: '0'.repeat(64) },
    title: 'Bases and drones',
    publisher: 'Backstory',
    sequence: 3,
    published: '2026-11-12',
    ageDays: 9,
    incidents: 412,
    unreadable: 0,
    rows: [],
  },
  address: 'https://feeds.example/manifest.json',
  checkedAt: '2026-11-21T08:30:00.000Z',
  checking: false,
  waiting: false,
  expired: null,
  trouble: null,
};
const nameOf = (entity: string, type: NameCount['type'], surface: string, count: number): NameCount => ({
  entity: `core:${entity}`,
  type,
  surface,
  count,
});
const NAMES = [
  nameOf('asad', 'base', 'Ain al-Asad air base', 7),
  nameOf('harir', 'base', 'Harir', 2),
  nameOf('tower-22', 'base', 'Tower 22', 1),
  nameOf('kataib', 'group', 'كتائب حزب الله', 4),
  nameOf('iri', 'group', 'the Islamic Resistance in Iraq, as it calls itself on its channels', 3),
  nameOf('shahed', 'drone', 'Shahed-136/Geran-2', 12),
  nameOf('erbil', 'site', 'Erbil airport', 1),
];

const read: PageView = { state: 'read', host: 'news.example', once: false, names: NAMES };
const calm: PopupView = {
  search: AT_START,
  page: read,
  status: { feed, settings: parseSettings({}), savedSources: 2 },
  trouble: null,
  checking: false,
  checked: false,
  notice: null,
};
const unknown = { ...calm, status: null };
const paged = (page: PageView): PopupView => ({ ...calm, page });
const withFeed = (changes: Partial<FeedStatus>): PopupView => ({
  ...calm,
  status: { feed: { ...feed, ...changes }, settings: parseSettings({}), savedSources: 0 },
});
const searched = (text: string, changes: Partial<SearchState>): PopupView => ({
  ...calm,
  search: { ...AT_START, text, token: 1, answered: 1, ...changes },
});

const ANSWER: SearchAnswer = {
  entities: [
    {
      key: 'core:asad',
      type: 'base',
      name: 'Ain al-Asad',
      alias: 'عين الأسد',
      description: 'Air base in Anbar that hosted US and coalition forces',
      country: 'Iraq',
      incidents: 58,
    },
    {
      key: 'core:asaib',
      type: 'group',
      name: 'Asaib Ahl al-Haq, an armed group whose full name does not fit on a line',
      alias: null,
      description: 'Armed group in Iraq',
      country: 'Iraq',
      incidents: 1,
    },
  ],
  incidents: [
    {
      key: 'core:2020-01-08',
      date: '2020-01-08',
      precision: 'day',
      kind: 'missile-attack',
      place: 'Ain al-Asad',
      summary:
        'Ballistic missiles hit the base; more than a hundred soldiers were later treated for brain injuries.',
      status: 'confirmed',
    },
    {
      key: 'core:2023-10',
      date: '2023-10-01',
      precision: 'month',
      kind: 'drone-attack',
      place: 'Ain al-Asad',
      summary: 'Drones were said to have been shot down near the base.',
      status: 'claimed',
    },
  ],
  sources: [
    {
      id: '0a1b2c3d-0000-4000-8000-000000000000',
      title: 'Base in Anbar comes under fire again',
      publisher: 'The Example',
      day: '2024-01-21',
      url: 'https://news.example/a',
    },
  ],
  more: { entities: 0, incidents: 31, sources: 0 },
};
const NOTHING: SearchAnswer = {
  entities: [],
  incidents: [],
  sources: [],
  more: { entities: 0, incidents: 0, sources: 0 },
};

/** Every state of the popup. */
export const POPUP_STATES: Record<string, PopupView> = {
  read: calm,
  'read once': paged({ ...read, once: true, names: NAMES.slice(0, 2) }),
  'no names': paged({ ...read, names: [] }),
  locked: paged({ state: 'locked', host: 'a-long-name-for-a-news-site.regional.example' }),
  off: paged({ state: 'off', host: 'news.example' }),
  paused: {
    ...paged({ state: 'paused' }),
    status: { feed, settings: parseSettings({ paused: true }), savedSources: 0 },
  },
  protected: paged({ state: 'unreadable', why: 'protected' }),
  pdf: paged({ state: 'unreadable', why: 'pdf' }),
  unseen: paged({ state: 'unseen' }),
  reading: paged({ state: 'reading', host: 'news.example' }),
  filling: withFeed({ coverage: null, address: null, checkedAt: null }),
  'store failed': withFeed({
    coverage: null,
    trouble: FULL_DISK,
  }),
  checking: { ...calm, checking: true },
  checked: { ...calm, checked: true },
  'no network': withFeed({ waiting: true }),
  expired: withFeed({ expired: '2026-11-01' }),
  'check failed': withFeed({
    trouble: FULL_DISK,
  }),
  unreachable: {
    ...unknown,
    trouble: FULL_DISK,
  },
  'name gone': {
    ...calm,
    notice: FULL_DISK,
  },
  found: searched('asad', { answer: ANSWER, active: 0 }),
  'source active': searched('asad', { answer: { ...ANSWER, entities: [], incidents: [] }, active: 1 }),
  'nothing found': searched('zzz', { answer: NOTHING }),
  searching: searched('as', { answered: 0 }),
  'search failed': searched('asad', {
    trouble: FULL_DISK,
  }),
};

const nothing = (): void => undefined;
export const ACTIONS: PopupActions = {
  search: nothing,
  jump: nothing,
  setSite: nothing,
  setPaused: nothing,
  check: nothing,
  allowSite: nothing,
  readOnce: nothing,
  open: nothing,
};
