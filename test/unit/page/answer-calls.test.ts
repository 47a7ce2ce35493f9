import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => void;

const { listeners, browser } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const getURL = (path: string) => `chrome-extension://our-id${path}`;
  return { listeners, browser: { runtime: { id: 'our-id', onMessage, getURL } } };
});
vi.mock('wxt/browser', () => ({ browser }));

import { answerCalls } from '#page/answer-calls.ts';

const OURS = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };
const ASAD = { entity: 'core:asad', surface: 'Asad' };
const report = { asOf: null, names: [] };

const STAND = { marks: 3, at: null, open: false };

const listen = () => {
  const end = new AbortController();
  const jumpTo = vi.fn(() => true);
  const stepTour = vi.fn(() => true);
  answerCalls(
    {
      listNames: () => report,
      jumpTo,
      readAgain: () => true,
      tourStand: () => STAND,
      stepTour,
      endTour: () => false,
    },
    end.signal,
  );
  const send = (message: unknown, sender: object = OURS): unknown[] => {
    const replies: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (answer) => replies.push(answer));
    return replies;
  };
  return { end, jumpTo, stepTour, send };
};

beforeEach(() => listeners.clear());

test('our own pages and the worker are answered', () => {
  const { send, jumpTo } = listen();
  expect(send({ call: 'listNames', input: null })).toEqual([report]);
  expect(send({ call: 'readAgain', input: null }, { id: 'our-id' })).toEqual([true]);
  expect(send({ call: 'jumpTo', input: ASAD })).toEqual([true]);
  expect(jumpTo).toHaveBeenCalledWith(ASAD);
  expect(send({ call: 'tourStand', input: null })).toEqual([STAND]);
  expect(send({ call: 'endTour', input: null })).toEqual([false]);
});

test.for([
  { id: 'another-extension', url: 'chrome-extension://another-extension/' },
  { id: 'our-id', url: 'https://news.example/a' },
  {},
])('a stranger hears nothing: %j', (sender) => {
  expect(listen().send({ call: 'listNames', input: null }, sender)).toEqual([]);
});

test.for([
  null,
  'listNames',
  {},
  { call: 'close' },
  { call: 'jumpTo', input: null },
  { call: 'jumpTo', input: { entity: 'x', surface: 'x' } },
  { call: 'jumpTo', input: { entity: 'core:asad' } },
  { call: 'stepTour', input: null },
  { call: 'stepTour', input: { begins: true } },
  { call: 'stepTour', input: { begins: true, to: { mark: -1, place: { at: 1, of: 2 } } } },
  { call: 'stepTour', input: { begins: 'yes', to: null } },
])('what is no call is answered with nothing: %j', (message) => {
  const { send, jumpTo, stepTour } = listen();
  expect(send(message)).toEqual([undefined]);
  expect(stepTour).not.toHaveBeenCalled();
  expect(jumpTo).not.toHaveBeenCalled();
});

test('a step leads to a mark, or away', () => {
  const { send, stepTour } = listen();
  const step = { begins: true, to: { mark: 0, place: { at: 1, of: 2 } } };
  expect(send({ call: 'stepTour', input: step })).toEqual([true]);
  expect(send({ call: 'stepTour', input: { begins: false, to: null } })).toEqual([true]);
  expect(stepTour.mock.calls).toEqual([[step], [{ begins: false, to: null }]]);
});

test('nothing is answered after the end', () => {
  const { end, send } = listen();
  end.abort();
  expect(send({ call: 'listNames', input: null })).toEqual([]);
});
