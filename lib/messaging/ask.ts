import { browser } from 'wxt/browser';
import { failure, type Result } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { Call, Protocol } from './protocol.ts';

type Input<Name extends Call> = Parameters<Protocol[Name]>[0];
type Output<Name extends Call> = ReturnType<Protocol[Name]>;
type Reply<Name extends Call> = Result<Output<Name>, Trouble>;

export type Ask = <Name extends Call>(call: Name, input: Input<Name>) => Promise<Reply<Name>>;

const NO_REPLY: Trouble = {
  what: phrase('trouble_no_reply'),
  advice: phrase('trouble_no_reply_advice'),
};

/** True once the extension was updated, reloaded or removed: this script is an orphan and nothing it asks is heard. */
export const isOrphan = (): boolean => {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
};

const isReply = <Name extends Call>(reply: unknown): reply is Reply<Name> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

const askOnce = async <Name extends Call>(call: Name, input: Input<Name>): Promise<Reply<Name> | null> => {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ call, input });
    return isReply<Name>(reply) ? reply : null;
  } catch {
    return null;
  }
};

/**
 * Asks the background worker. Never rejects: without a reply the failure says so. A worker may be killed in the middle
 * of a call; every call of the protocol may be made twice, so it is made once more, which also starts the worker.
 */
export const ask: Ask = async (call, input) => {
  const reply = (await askOnce(call, input)) ?? (isOrphan() ? null : await askOnce(call, input));
  return reply ?? failure(NO_REPLY);
};
