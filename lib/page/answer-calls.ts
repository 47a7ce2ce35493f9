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

const answer = (answers: Answers, message: unknown): ReturnType<Answers[ReaderCall]> | undefined => {
  const { call, input } = Object(message) as { call?: unknown; input?: unknown };
  const { entity } = Object(input) as { entity?: unknown };
  if (call === 'listNames') return answers.listNames(null);
  if (call === 'readAgain') return answers.readAgain(null);
  if (call === 'jumpTo' && typeof entity === 'string' && isKey(entity)) return answers.jumpTo({ entity });
  return undefined;
};

/** Answers the extension's own pages and its worker until the signal aborts. */
export const answerCalls = (answers: Answers, signal: AbortSignal): void => {
  const listener = (message: unknown, sender: Sender, reply: Reply): void => {
    if (isOurs(sender)) reply(answer(answers, message));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
};
