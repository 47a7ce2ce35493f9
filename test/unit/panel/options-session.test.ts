import { expect, test, vi } from 'vitest';
import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import { failure, success } from '#core/model/result.ts';
import { parseSettings, type Settings } from '#core/model/settings.ts';
import type { WrongMatch } from '#core/model/wrong-match.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import { startOptions } from '#panel/options-session.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { pretendGrants } from './pretend-grants.ts';

const FEED: FeedStatus = {
  coverage: null,
  address: null,
  checkedAt: null,
  checking: false,
  waiting: false,
  expired: null,
  trouble: null,
};
const TROUBLE = FULL_DISK;

const REPORT: WrongMatch = {
  id: 'one',
  entity: 'f:reaper',
  surface: 'Reaper',
  before: 'the Grim ',
  after: ' sings',
  page: 'https://music.example/',
  reportedAt: '2026-03-01T10:00:00Z',
};

/** A worker that keeps settings, and fails where it is told to. */
const pretendWorker = (settings: Settings) => {
  const state = { settings, feed: FEED, failing: false, wrong: [REPORT] };
  const answers: Record<string, (input: unknown) => unknown> = {
    readStatus: () => ({ feed: state.feed, settings: state.settings, savedSources: 2 }),
    changeSettings: (input) => {
      state.settings = input as Settings;
      return state.settings;
    },
    checkFeed: () => state.feed,
    listWrongMatches: () => state.wrong,
    withdrawWrongMatch: (input) => {
      state.wrong = state.wrong.filter(({ id }) => id !== (input as { id: string }).id);
      return true;
    },
  };
  const ask = (async (call: string, input: unknown) =>
    state.failing ? failure(TROUBLE) : success(answers[call]?.(input))) as Ask;
  return { state, ask };
};

const start = async (settings: Partial<Settings> = {}, answer = true) => {
  const grants = pretendGrants(answer, ['https://*.news.example/*']);
  const worker = pretendWorker({ ...parseSettings(null), ...settings });
  const shown: { view: OptionsView; actions: OptionsActions }[] = [];
  const files: WrongMatch[][] = [];
  let comeBack = (): void => undefined;
  startOptions({
    ask: worker.ask,
    grants: grants.edge,
    chooseSites: () => undefined,
    download: (reports) => files.push(reports),
    onReturn: (returned) => {
      comeBack = returned;
    },
    draw: (view, actions) => shown.push({ view, actions }),
    signal: new AbortController().signal,
  });
  const last = () => {
    const now = shown.at(-1);
    if (!now) throw new Error('nothing was drawn');
    return now;
  };
  await vi.waitFor(() => expect(last().view).toMatchObject({ status: {}, grants: {} }));
  return { grants: grants.state, worker: worker.state, files, last, comeBack: () => comeBack() };
};

test('a site that is given back leaves the list, and that is said', async () => {
  const { grants, last } = await start();
  last().actions.giveBack('news.example', ['https://*.news.example/*']);
  await vi.waitFor(() => expect(last().view.said).toEqual(phrase('options_said_given_back', 'news.example')));
  expect(last().view.grants?.sites).toEqual([]);
  expect(grants.origins).toEqual([]);
});

test('a site that the browser keeps stays in the list, and that is said', async () => {
  const { last } = await start({}, false);
  last().actions.giveBack('news.example', ['https://*.news.example/*']);
  await vi.waitFor(() => expect(last().view.said).toEqual(phrase('options_said_kept', 'news.example')));
  expect(last().view.grants?.sites).toHaveLength(1);
});

test('a site is on again; what the popup changed meanwhile stays', async () => {
  const { worker, last } = await start({ sitesOff: ['news.example', 'wire.example'] });
  worker.settings = parseSettings({ paused: true, sitesOff: ['news.example', 'wire.example'] });
  last().actions.switchOn('news.example');
  await vi.waitFor(() => expect(last().view.said).toEqual(phrase('options_said_on', 'news.example')));
  expect(worker.settings).toEqual(parseSettings({ paused: true, sitesOff: ['wire.example'] }));
  expect(last().view.status?.settings).toEqual(worker.settings);
});

test('a pause is said, and so is its end', async () => {
  const { last } = await start();
  last().actions.setPaused(true);
  await vi.waitFor(() => expect(last().view.said).toEqual(phrase('options_said_paused')));
  last().actions.setPaused(false);
  await vi.waitFor(() => expect(last().view.said).toEqual(phrase('options_said_unpaused')));
});

test('a check tells how it ended', async () => {
  const { worker, last } = await start();
  last().actions.check();
  expect(last().view.checking).toBe(true);
  await vi.waitFor(() =>
    expect(last().view).toMatchObject({ checking: false, said: phrase('options_said_checked') }),
  );
  worker.feed = { ...FEED, trouble: TROUBLE };
  last().actions.check();
  await vi.waitFor(() =>
    expect(last().view).toMatchObject({ checking: false, said: phrase('options_said_check_failed') }),
  );
  worker.feed = { ...FEED, waiting: true };
  last().actions.check();
  await vi.waitFor(() =>
    expect(last().view).toMatchObject({ checking: false, said: phrase('options_said_check_waits') }),
  );
});

test('a worker that does not answer is told, until it does', async () => {
  const { worker, last, comeBack } = await start();
  worker.failing = true;
  last().actions.setPaused(true);
  await vi.waitFor(() => expect(last().view.trouble).toEqual(TROUBLE));
  worker.failing = false;
  comeBack();
  await vi.waitFor(() => expect(last().view.trouble).toBeNull());
});

test('a muted name is marked again', async () => {
  const muted = [
    { entity: 'f:reaper', name: 'MQ-9 Reaper' },
    { entity: 'f:asad', name: 'Ain al-Asad' },
  ] satisfies Settings['muted'];
  const { worker, last } = await start({ muted });
  last().actions.unmute('f:reaper');
  await vi.waitFor(() => expect(last().view.said).toEqual(phrase('options_said_unmuted')));
  expect(worker.settings.muted).toEqual(muted.slice(1));
});

test('the style of the marks is set, and a type of names left out and taken in again', async () => {
  const { worker, last } = await start();
  last().actions.setStyle('faint');
  await vi.waitFor(() => expect(worker.settings.markStyle).toBe('faint'));
  last().actions.setType('force', false);
  await vi.waitFor(() => expect(worker.settings.typesOff).toEqual(['force']));
  last().actions.setType('force', true);
  await vi.waitFor(() => expect(worker.settings.typesOff).toEqual([]));
  expect(worker.settings.markStyle).toBe('faint');
});

test('wrong matches are listed, handed out as a file and withdrawn', async () => {
  const { files, last } = await start();
  await vi.waitFor(() => expect(last().view.wrong).toEqual([REPORT]));
  last().actions.exportWrong();
  expect(files).toEqual([[REPORT]]);
  last().actions.withdrawWrong('one');
  await vi.waitFor(() =>
    expect(last().view).toMatchObject({ wrong: [], said: phrase('options_said_withdrawn') }),
  );
});
