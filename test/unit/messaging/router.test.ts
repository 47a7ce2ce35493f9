import { expect, test, vi } from 'vitest';
import { phrase } from '#core/wording/phrase.ts';
import { type Handlers, listen, route } from '#messaging/router.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Sender } from '#messaging/trust.ts';

const self = { id: 'our-id', origin: 'chrome-extension://our-id/' };
const page: Sender = { id: 'our-id', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const ownPage: Sender = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };

const unused = (): never => {
  throw new Error('This is not asked here.');
};
const OTHERS = {
  search: unused,
  openDossier: unused,
  readStatus: unused,
  changeSettings: unused,
  checkFeed: unused,
  findSaved: unused,
  findReported: unused,
  saveSource: unused,
  editSource: unused,
  removeSource: unused,
  listSources: unused,
  exportSources: unused,
  importSources: unused,
};

const handlers = () => ({
  ...OTHERS,
  findMentions: vi.fn<Handlers['findMentions']>(() => ({
    state: 'on',
    asOf: { day: '2024-02-01', method: 'meta' },
    blocks: [[]],
  })),
  askCard: vi.fn<Handlers['askCard']>(() => ({ state: 'filling', done: 1, total: 2 })),
  bringCard: vi.fn<Handlers['bringCard']>(() => true),
});
const slice = {
  evidence: { url: 'https://news.example/a', jsonLd: [], meta: [['date', '2024-02-01']], times: [] },
  blocks: ['Ain al-Asad was hit.'],
  known: ['backstory:ain-al-asad'],
};
const question = {
  entity: 'backstory:ain-al-asad',
  surface: 'Ain al-Asad',
  why: [phrase('why_written', 'Ain al-Asad')],
  asOf: { day: '2024-02-01', method: 'meta' },
  others: [],
};
const ignore = () => undefined;
const send = (
  message: unknown,
  sender = page,
  answers: Handlers = handlers(),
  report: (error: unknown) => void = ignore,
) => route(answers, self, report, message, sender);

test('a call in its agreed shape reaches its handler and is answered', async () => {
  const answers = handlers();
  expect(await send({ call: 'findMentions', input: slice }, page, answers)).toEqual({
    ok: true,
    value: { state: 'on', asOf: { day: '2024-02-01', method: 'meta' }, blocks: [[]] },
  });
  expect(answers.findMentions).toHaveBeenCalledWith(slice, page);
  expect(await send({ call: 'askCard', input: question }, ownPage, answers)).toMatchObject({ ok: true });
  expect(await send({ call: 'bringCard', input: null }, page, answers)).toEqual({ ok: true, value: true });
});

test.for<[string, Sender]>([
  ['another extension', { ...page, id: 'their-id' }],
  ['another extension that claims our address', { ...ownPage, id: 'their-id' }],
  ['nobody', {}],
  ['a sender without a tab', { id: 'our-id', url: 'https://news.example/a', frameId: 0 }],
  ['a page whose address only begins like ours', { id: 'our-id', url: 'chrome-extension://our-id.example/' }],
])('a stranger is refused: %s', async ([, sender]) => {
  const answers = handlers();
  const reply = await send({ call: 'askCard', input: question }, sender, answers);
  expect(reply).toMatchObject({ ok: false, failure: { what: expect.stringContaining('own pages only') } });
  expect(answers.askCard).not.toHaveBeenCalled();
});

test.for([
  undefined,
  null,
  'askCard',
  [],
  {},
  { call: 'deleteEverything', input: null },
  { call: 'toString', input: null },
  { call: ['askCard'], input: question },
])('an unknown call is refused: %j', async (message) => {
  const reply = await send(message);
  expect(reply).toMatchObject({ ok: false, failure: { what: expect.stringContaining('another release') } });
});

test.for<[string, unknown]>([
  ['askCard', undefined],
  ['askCard', { ...question, entity: 'no key' }],
  ['askCard', { ...question, asOf: { day: '2024-02-31', method: 'meta' } }],
  ['askCard', { ...question, others: 'all' }],
  ['findMentions', { ...slice, blocks: [1] }],
  ['findMentions', { ...slice, blocks: ['x'.repeat(40_000), 'y'.repeat(40_000)] }],
  ['findMentions', { ...slice, evidence: null }],
  ['bringCard', 'now'],
])('a wrong shape is refused: %s', async ([call, input]) => {
  const answers = handlers();
  const reply = await send({ call, input }, page, answers);
  expect(reply).toMatchObject({ ok: false, failure: { what: expect.stringContaining(`(${call}:`) } });
  const { findMentions, askCard, bringCard } = answers;
  for (const handler of [findMentions, askCard, bringCard]) expect(handler).not.toHaveBeenCalled();
});

test('a handler that fails is answered for, and told to the log', async () => {
  const answers = { ...handlers(), askCard: () => Promise.reject(new Error('inside')) };
  const report = vi.fn<(error: unknown) => void>();
  const reply = await send({ call: 'askCard', input: question }, page, answers, report);
  expect(reply).toMatchObject({ ok: false, failure: { what: 'Backstory failed to answer.' } });
  expect(report).toHaveBeenCalledWith(new Error('inside'));
});

test('a handler that throws a trouble is answered by it, and nothing is logged', async () => {
  const trouble = { what: 'The disk is full.', advice: 'Free some space.' };
  const answers = { ...handlers(), askCard: () => Promise.reject(new TroubleError(trouble)) };
  const report = vi.fn<(error: unknown) => void>();
  expect(await send({ call: 'askCard', input: question }, page, answers, report)).toEqual({
    ok: false,
    failure: trouble,
  });
  expect(report).not.toHaveBeenCalled();
});

test('the listener keeps the channel open and replies once', async () => {
  const reply = vi.fn<(reply: unknown) => void>();
  const listener = listen(handlers(), self, ignore);
  expect(listener({ call: 'bringCard', input: null }, page, reply)).toBe(true);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith({ ok: true, value: true }));
});

test('a reply that cannot be sent is answered for in words, and told to the log', async () => {
  const tooLong = new Error('Message exceeded maximum allowed size of 64MiB.');
  const reply = vi.fn<(reply: unknown) => void>().mockImplementationOnce(() => {
    throw tooLong;
  });
  const report = vi.fn<(error: unknown) => void>();
  listen(handlers(), self, report)({ call: 'bringCard', input: null }, page, reply);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledTimes(2));
  expect(reply.mock.lastCall?.[0]).toMatchObject({ ok: false, failure: { advice: expect.any(String) } });
  expect(report).toHaveBeenCalledExactlyOnceWith(tooLong);
});

test('an edit is of note, tags and incidents alone', async () => {
  const editSource = vi.fn<Handlers['editSource']>(() => null);
  const answers = { ...handlers(), editSource };
  const input = { id: '11111111', changes: { note: 'x', text: 'forged' } };
  expect(await send({ call: 'editSource', input }, ownPage, answers)).toEqual({ ok: true, value: null });
  expect(editSource).toHaveBeenCalledWith({ id: '11111111', changes: { note: 'x' } }, ownPage);
  expect(
    await send({ call: 'editSource', input: { ...input, changes: { tags: 'x' } } }, ownPage),
  ).toMatchObject({
    ok: false,
  });
});
