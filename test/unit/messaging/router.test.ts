import { expect, test, vi } from 'vitest';
import { phrase } from '#core/wording/phrase.ts';
import { type Handlers, listen, route } from '#messaging/router.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Sender } from '#messaging/trust.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { told } from '#test/words/told.ts';

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
  listRequests: unused,
  findSaved: unused,
  findReported: unused,
  saveSource: unused,
  editSource: unused,
  removeSource: unused,
  listSources: unused,
  exportSources: unused,
  importSources: unused,
  listWrongMatches: unused,
};

const handlers = () => ({
  ...OTHERS,
  findMentions: vi.fn<Handlers['findMentions']>(() => ({
    state: 'on',
    asOf: { day: '2024-02-01', method: 'meta' },
    style: 'both',
    blocks: [[]],
  })),
  askCard: vi.fn<Handlers['askCard']>(() => ({ state: 'filling', done: 1, total: 2 })),
  bringCard: vi.fn<Handlers['bringCard']>(() => true),
  showDossier: vi.fn<Handlers['showDossier']>(() => true),
  muteName: vi.fn<Handlers['muteName']>(() => true),
  switchSite: vi.fn<Handlers['switchSite']>(() => true),
  reportWrongMatch: vi.fn<Handlers['reportWrongMatch']>(() => ({ id: '11111111' })),
  withdrawWrongMatch: vi.fn<Handlers['withdrawWrongMatch']>(() => true),
  endTour: vi.fn<Handlers['endTour']>(() => true),
});
const slice = {
  evidence: { url: 'https://news.example/a', jsonLd: [], meta: [['date', '2024-02-01']], times: [] },
  blocks: ['Ain al-Asad was hit.'],
  known: ['backstory:ain-al-asad'],
};
const question = {
  entity: 'backstory:ain-al-asad',
  listed: true,
  among: [],
  chosen: false,
  type: 'base',
  surface: 'Ain al-Asad',
  why: [phrase('why_written', 'Ain al-Asad')],
  asOf: { day: '2024-02-01', method: 'meta' },
  others: [],
};
const muted = { entity: 'backstory:ain-al-asad', name: 'Ain al-Asad', muted: true };
const wrong = {
  entity: 'backstory:ain-al-asad',
  surface: 'Ain al-Asad',
  before: 'b'.repeat(32),
  after: '',
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
    value: { state: 'on', asOf: { day: '2024-02-01', method: 'meta' }, style: 'both', blocks: [[]] },
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
  expect(reply).toMatchObject({ ok: false, failure: { what: told('own pages only') } });
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
  expect(reply).toMatchObject({ ok: false, failure: { what: told('another release') } });
});

test.for<[string, unknown]>([
  ['askCard', undefined],
  ['askCard', { ...question, entity: 'no key' }],
  ['askCard', { ...question, asOf: { day: '2024-02-31', method: 'meta' } }],
  ['askCard', { ...question, others: 'all' }],
  ['askCard', { ...question, entity: undefined }],
  ['askCard', { ...question, listed: 'yes' }],
  ['askCard', { ...question, type: 'town' }],
  ['askCard', { ...question, entity: null, among: ['no key'] }],
  ['askCard', { ...question, entity: null, among: Array(101).fill('a:b') }],
  ['askCard', { ...question, why: [phrase('why_written', phrase('why_alias'))] }],
  ['askCard', { ...question, why: [phrase('@@extension_id')] }],
  ['askCard', { ...question, why: [phrase('')] }],
  ['showDossier', { kind: 'source', key: '11111111' }],
  ['showDossier', { kind: 'entity', key: '../options.html' }],
  ['showDossier', { kind: 'entity', key: 'javascript:alert(1)' }],
  ['muteName', { ...muted, entity: '*' }],
  ['muteName', { ...muted, name: 'x'.repeat(301) }],
  ['muteName', { ...muted, muted: 1 }],
  ['switchSite', { on: 'no' }],
  ['reportWrongMatch', { ...wrong, entity: null }],
  ['reportWrongMatch', { ...wrong, surface: '' }],
  ['reportWrongMatch', { ...wrong, surface: 'x'.repeat(301) }],
  ['reportWrongMatch', { ...wrong, before: 'x'.repeat(33) }],
  ['withdrawWrongMatch', { id: '*' }],
  ['withdrawWrongMatch', {}],
  ['findMentions', { ...slice, blocks: [1] }],
  ['findMentions', { ...slice, blocks: ['x'.repeat(40_000), 'y'.repeat(40_000)] }],
  ['findMentions', { ...slice, evidence: null }],
  ['bringCard', 'now'],
])('a wrong shape is refused: %s', async ([call, input]) => {
  const answers = handlers();
  const reply = await send({ call, input }, page, answers);
  expect(reply).toMatchObject({ ok: false, failure: { what: told(`(${call}:`) } });
  for (const handler of Object.values(answers)) {
    if (vi.isMockFunction(handler)) expect(handler).not.toHaveBeenCalled();
  }
});

test.for<[string, unknown]>([
  ['showDossier', { kind: 'incident', key: 'backstory:2024-01-28-tower-22' }],
  ['muteName', muted],
  ['switchSite', { on: false }],
  ['reportWrongMatch', wrong],
  ['withdrawWrongMatch', { id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed' }],
  ['askCard', { ...question, entity: null, listed: false, among: ['backstory:shahed-136'] }],
])('a page may ask: %s', async ([call, input]) => {
  expect(await send({ call, input })).toMatchObject({ ok: true });
});

test.for<[string, unknown]>([
  ['listWrongMatches', null],
  ['changeSettings', {}],
  ['openDossier', { kind: 'entity', key: 'a:b' }],
])('a page may not ask: %s', async ([call, input]) => {
  expect(await send({ call, input })).toMatchObject({
    ok: false,
    failure: { what: told('web page may not') },
  });
});

test('what a page adds to a report of its own is not kept', async () => {
  const answers = handlers();
  const forged = { ...wrong, page: 'https://other.example/', id: 'mine' };
  await send({ call: 'reportWrongMatch', input: forged }, page, answers);
  expect(answers.reportWrongMatch).toHaveBeenCalledWith(wrong, page);
});

test('a handler that fails is answered for, and told to the log', async () => {
  const answers = { ...handlers(), askCard: () => Promise.reject(new Error('inside')) };
  const report = vi.fn<(error: unknown) => void>();
  const reply = await send({ call: 'askCard', input: question }, page, answers, report);
  expect(reply).toMatchObject({ ok: false, failure: { what: told('Backstory failed to answer.') } });
  expect(report).toHaveBeenCalledWith(new Error('inside'));
});

test('a handler that throws a trouble is answered by it, and nothing is logged', async () => {
  const trouble = FULL_DISK;
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
  expect(reply.mock.lastCall?.[0]).toMatchObject({ ok: false, failure: { advice: told(/./) } });
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
