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
const report = { asOf: null, names: [] };

const listen = () => {
  const end = new AbortController();
  const jumpTo = vi.fn(() => true);
  answerCalls({ listNames: () => report, jumpTo, readAgain: () => true }, end.signal);
  const send = (message: unknown, sender: object = OURS): unknown[] => {
    const replies: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (answer) => replies.push(answer));
    return replies;
  };
  return { end, jumpTo, send };
};

beforeEach(() => listeners.clear());

test('our own pages and the worker are answered', () => {
  const { send, jumpTo } = listen();
  expect(send({ call: 'listNames', input: null })).toEqual([report]);
  expect(send({ call: 'readAgain', input: null }, { id: 'our-id' })).toEqual([true]);
  expect(send({ call: 'jumpTo', input: { entity: 'core:asad' } })).toEqual([true]);
  expect(jumpTo).toHaveBeenCalledWith({ entity: 'core:asad' });
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
  { call: 'jumpTo', input: { entity: 'x' } },
])('what is no call is answered with nothing: %j', (message) => {
  const { send, jumpTo } = listen();
  expect(send(message)).toEqual([undefined]);
  expect(jumpTo).not.toHaveBeenCalled();
});

test('nothing is answered after the end', () => {
  const { end, send } = listen();
  end.abort();
  expect(send({ call: 'listNames', input: null })).toEqual([]);
});
