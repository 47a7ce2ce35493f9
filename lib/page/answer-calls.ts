import { browser } from 'wxt/browser';
import { isKey } from '#core/model/ids.ts';
import type { ReaderCall, ReaderProtocol } from '#messaging/reader-protocol.ts';

type Answers = {
  [C in ReaderCall]: (input: Parameters<ReaderProtocol[C]>[0]) => ReturnType<ReaderProtocol[C]>;
};
type Sender = { id?: string | undefined; url?: string | undefined };
type Reply = (answer: unknown) => void;

/** The worker and our own pages have an address of ours; a reader in another page has that page's. */
const isOurs = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('/')));

type Input<C extends ReaderCall> = Parameters<ReaderProtocol[C]>[0];
type Answered = ReturnType<ReaderProtocol[ReaderCall]>;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const parseName = (input: unknown): Input<'jumpTo'> | null => {
  const { entity, surface } = Object(input) as { entity?: unknown; surface?: unknown };
  if (typeof surface !== 'string') return null;
  if (entity === null) return { entity, surface };
  return typeof entity === 'string' && isKey(entity) ? { entity, surface } : null;
};

const parseStep = (input: unknown): Input<'stepTour'> | null => {
  const { begins, to } = Object(input) as { begins?: unknown; to?: unknown };
  if (typeof begins !== 'boolean') return null;
  if (to === null) return { begins, to };
  const { mark, place } = Object(to) as { mark?: unknown; place?: unknown };
  const { at, of } = Object(place) as { at?: unknown; of?: unknown };
  return isCount(mark) && isCount(at) && isCount(of) ? { begins, to: { mark, place: { at, of } } } : null;
};

const answer = (answers: Answers, message: unknown): Answered | undefined => {
  const { call, input } = Object(message) as { call?: unknown; input?: unknown };
  if (call === 'listNames' || call === 'readAgain' || call === 'tourStand' || call === 'endTour')
    return answers[call](null);
  const name = call === 'jumpTo' ? parseName(input) : null;
  const step = call === 'stepTour' ? parseStep(input) : null;
  if (name) return answers.jumpTo(name);
  return step ? answers.stepTour(step) : undefined;
};

/** Answers the extension's own pages and its worker until the signal aborts. */
export const answerCalls = (answers: Answers, signal: AbortSignal): void => {
  const listener = (message: unknown, sender: Sender, reply: Reply): void => {
    if (isOurs(sender)) reply(answer(answers, message));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
};
