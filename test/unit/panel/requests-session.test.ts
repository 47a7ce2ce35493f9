import { expect, test, vi } from 'vitest';
import type { RequestsView } from '#core/access/requests-view.ts';
import type { MadeRequest } from '#core/model/made-request.ts';
import { failure, type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { counted } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import { startRequests } from '#panel/requests-session.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';

const made = (file: string): MadeRequest => ({
  at: '2024-02-01T08:00:00.000Z',
  address: `https://feeds.example/${file}`,
  bytes: 12,
  outcome: 'ok',
});
const [newest, newer, oldest] = [made('changes.jsonl'), made('manifest.sig'), made('manifest.json')];

type Reply = Result<{ requests: MadeRequest[]; next: number | null }, Trouble>;
const FIRST: Reply = success({ requests: [newest, newer], next: 7 });
const SECOND: Reply = success({ requests: [oldest], next: null });

const trial = (
  answer = (before: number | null): Reply | Promise<Reply> => (before === null ? FIRST : SECOND),
) => {
  const ask = (async (_call: string, { before }: { before: number | null }) => answer(before)) as Ask;
  const download = vi.fn<(name: string, text: string) => void>();
  let view: RequestsView | undefined;
  const show = (next: RequestsView) => {
    view = next;
  };
  const actions = startRequests({ ask, download, today: () => '2024-02-01', show });
  return { actions, download, view: () => view };
};

test('the newest are shown, then the older ones below them', async () => {
  const { actions, view } = trial();
  actions.refresh();
  await vi.waitFor(() => expect(view()).toMatchObject({ requests: [newest, newer], next: 7 }));
  actions.readOlder();
  await vi.waitFor(() => expect(view()).toMatchObject({ requests: [newest, newer, oldest], next: null }));
});

test('an answer that a later reading overtook is dropped', async () => {
  const late = Promise.withResolvers<Reply>();
  const answers = [late.promise, FIRST];
  const { actions, view } = trial(() => answers.shift() ?? SECOND);
  actions.refresh();
  actions.refresh();
  await vi.waitFor(() => expect(view()?.requests).toEqual([newest, newer]));
  late.resolve(SECOND);
  await late.promise;
  actions.exportAll();
  await vi.waitFor(() => expect(view()?.said).not.toBeNull());
  expect(view()?.requests).toEqual([newest, newer]);
});

test('all of them go into one file, a line each', async () => {
  const { actions, download, view } = trial();
  actions.exportAll();
  await vi.waitFor(() => expect(view()?.said).toEqual(counted('options_requests_exported', 3)));
  const text = [newest, newer, oldest].map((request) => `${JSON.stringify(request)}\n`).join('');
  expect(download).toHaveBeenCalledExactlyOnceWith('backstory-requests-2024-02-01.jsonl', text);
});

test('where they cannot be read the reader is told, and gets no file', async () => {
  const { actions, download, view } = trial(() => failure(FULL_DISK));
  actions.refresh();
  await vi.waitFor(() => expect(view()).toMatchObject({ requests: null, trouble: FULL_DISK }));
  actions.exportAll();
  await vi.waitFor(() => expect(view()).toMatchObject({ said: null, trouble: FULL_DISK }));
  expect(download).not.toHaveBeenCalled();
});

test('a list that breaks off gives no file', async () => {
  const { actions, download, view } = trial((before) => (before === null ? FIRST : failure(FULL_DISK)));
  actions.exportAll();
  await vi.waitFor(() => expect(view()?.trouble).toEqual(FULL_DISK));
  expect(download).not.toHaveBeenCalled();
});
