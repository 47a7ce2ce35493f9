import { expect, test, vi } from 'vitest';
import { EVERY_SITE } from '#core/access/grants.ts';
import type { WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import type { NewsGroup } from '#core/model/news-site.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import { startWelcome } from '#panel/welcome-session.ts';
import { pretendGrants } from './pretend-grants.ts';

const group = (id: string, language: string): NewsGroup => ({
  id,
  title: id,
  language,
  sites: [{ name: id, domain: `${id}.example` }],
});
const GROUPS = [group('english', 'en'), group('arabic', 'ar')];
const LISTED: Result<NewsGroup[], string> = success(GROUPS);

const start = async (
  answer: boolean,
  { origins = [], list = LISTED }: { origins?: string[]; list?: typeof LISTED } = {},
) => {
  const { state, edge } = pretendGrants(answer, origins);
  const shown: { view: WelcomeView; actions: WelcomeActions }[] = [];
  const end = new AbortController();
  startWelcome({
    browser: 'chromium',
    languages: ['en-GB'],
    grants: edge,
    readNewsSites: async () => list,
    readShortcuts: async () => [{ what: 'Open Backstory', keys: 'Alt+B' }],
    openOptions: () => undefined,
    draw: (view, actions) => shown.push({ view, actions }),
    signal: end.signal,
  });
  const last = () => {
    const now = shown.at(-1);
    if (!now) throw new Error('nothing was drawn');
    return now;
  };
  await vi.waitFor(() => expect(last().view.shortcuts).toHaveLength(1));
  await vi.waitFor(() => expect(last().view.grants).not.toBeNull());
  return { state, last, shown, end };
};

test('the sites of the chosen languages are asked for in the very call, and the outcome is told', async () => {
  const { state, last } = await start(true);
  last().actions.choose('arabic', true);
  last().actions.allow('news');
  expect(state.asked).toEqual([['https://*.english.example/*', 'https://*.arabic.example/*']]);
  await vi.waitFor(() => expect(last().view.outcome).toEqual({ way: 'news', done: true, sites: 2 }));
  expect(last().view.grants?.sites.map(({ host }) => host)).toEqual(['arabic.example', 'english.example']);
});

test('a refusal is told, and asks again when the reader does', async () => {
  const { state, last } = await start(false);
  last().actions.allow('everywhere');
  await vi.waitFor(() => expect(last().view.outcome).toMatchObject({ way: 'everywhere', done: false }));
  last().actions.allow('everywhere');
  expect(state.asked).toEqual([EVERY_SITE, EVERY_SITE]);
});

test('only when I click: nothing is asked for, and what was allowed is given back', async () => {
  const { state, last } = await start(true, { origins: ['https://*.news.example/*', ...EVERY_SITE] });
  last().actions.allow('click');
  await vi.waitFor(() => expect(last().view.outcome).toMatchObject({ way: 'click', done: true }));
  expect(state.origins).toEqual([]);
  expect(state.asked).toEqual([]);
});

test('all or none are ticked at once', async () => {
  const { last } = await start(true);
  last().actions.chooseAll(true);
  expect([...last().view.chosen]).toEqual(['english', 'arabic']);
  last().actions.chooseAll(false);
  expect([...last().view.chosen]).toEqual([]);
});

test('a list that cannot be read is told', async () => {
  const { last } = await start(true, { list: failure('no such file') });
  expect(last().view.listTrouble).toBe('no such file');
});

test('what the browser changes elsewhere is shown; nothing is drawn after the end', async () => {
  const { state, last, shown, end } = await start(true);
  state.origins = ['https://*.news.example/*'];
  state.changed();
  await vi.waitFor(() => expect(last().view.grants?.sites).toHaveLength(1));
  end.abort();
  const { length } = shown;
  last().actions.chooseAll(true);
  expect(shown).toHaveLength(length);
});
