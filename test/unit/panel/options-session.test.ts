import { expect, test, vi } from 'vitest';
import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import { failure, success } from '#core/model/result.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Ask } from '#messaging/ask.ts';
import { startOptions } from '#panel/options-session.ts';
import { pretendGrants } from './pretend-grants.ts';

const FEED: FeedStatus = { coverage: null, address: null, checkedAt: null, checking: false, trouble: null };
const TROUBLE = { what: 'The server did not answer.', advice: 'Try again later.' };

/** A worker that keeps settings, and fails where it is told to. */
const pretendWorker = (settings: Settings) => {
  const state = { settings, feed: FEED, failing: false };
  const answers: Record<string, (input: unknown) => unknown> = {
    readStatus: () => ({ feed: state.feed, settings: state.settings, savedSources: 2 }),
    changeSettings: (input) => {
      state.settings = input as Settings;
      return state.settings;
    },
    checkFeed: () => state.feed,
  };
  const ask = (async (call: string, input: unknown) =>
    state.failing ? failure(TROUBLE) : success(answers[call]?.(input))) as Ask;
  return { state, ask };
};

const start = async (settings: Partial<Settings> = {}, answer = true) => {
  const grants = pretendGrants(answer, ['https://*.news.example/*']);
  const worker = pretendWorker({ paused: false, sitesOff: [], ...settings });
  const shown: { view: OptionsView; actions: OptionsActions }[] = [];
  let comeBack = (): void => undefined;
  startOptions({
    ask: worker.ask,
    grants: grants.edge,
    chooseSites: () => undefined,
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
  return { grants: grants.state, worker: worker.state, last, comeBack: () => comeBack() };
};

test('a site that is given back leaves the list, and that is said', async () => {
  const { grants, last } = await start();
  last().actions.giveBack('news.example', ['https://*.news.example/*']);
  await vi.waitFor(() => expect(last().view.said).toMatch(/^news\.example: no longer read/));
  expect(last().view.grants?.sites).toEqual([]);
  expect(grants.origins).toEqual([]);
});

test('a site that the browser keeps stays in the list, and that is said', async () => {
  const { last } = await start({}, false);
  last().actions.giveBack('news.example', ['https://*.news.example/*']);
  await vi.waitFor(() => expect(last().view.said).toContain('did not take this back'));
  expect(last().view.grants?.sites).toHaveLength(1);
});

test('a site is on again; what the popup changed meanwhile stays', async () => {
  const { worker, last } = await start({ sitesOff: ['news.example', 'wire.example'] });
  worker.settings = { paused: true, sitesOff: ['news.example', 'wire.example'] };
  last().actions.switchOn('news.example');
  await vi.waitFor(() => expect(last().view.said).toBe('Backstory is on again for news.example.'));
  expect(worker.settings).toEqual({ paused: true, sitesOff: ['wire.example'] });
  expect(last().view.status?.settings).toEqual(worker.settings);
});

test('a pause is said, and so is its end', async () => {
  const { last } = await start();
  last().actions.setPaused(true);
  await vi.waitFor(() => expect(last().view.said).toBe('Backstory is paused on all sites.'));
  last().actions.setPaused(false);
  await vi.waitFor(() => expect(last().view.said).toBe('Backstory is no longer paused.'));
});

test('a check tells how it ended', async () => {
  const { worker, last } = await start();
  last().actions.check();
  expect(last().view.checking).toBe(true);
  await vi.waitFor(() =>
    expect(last().view).toMatchObject({ checking: false, said: 'The feed was checked.' }),
  );
  worker.feed = { ...FEED, trouble: TROUBLE };
  last().actions.check();
  await vi.waitFor(() => expect(last().view).toMatchObject({ checking: false, said: 'The check failed.' }));
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
