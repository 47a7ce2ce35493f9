import { failure, type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { Store } from '#store/database.ts';
import { storeTrouble } from '#store/store-trouble.ts';

/** How long a question waits for a database that another page holds back. */
export const PATIENCE_MS = 5_000;

export type Wait = (ms: number) => Promise<void>;

export type StoreKeeper = {
  /** The open store, or why there is none. Each call after a failure tries anew. */
  open: (patienceMs?: number) => Promise<Result<Store, Trouble>>;
  /** Says that the store failed in use: it is closed, and the next call opens it anew. */
  abandon: (error: unknown) => Trouble;
};

const timeout = async (wait: Wait, ms: number): Promise<never> => {
  await wait(ms);
  throw new DOMException(`The database did not open within ${ms} ms.`, 'TimeoutError');
};

/**
 * Keeps one connection for the life of the worker. An opening that takes too long is left pending and joined by the
 * next question, so that it succeeds by itself once whoever blocks it has gone.
 */
export const keepStore = (openStore: () => Promise<Store>, wait: Wait): StoreKeeper => {
  let opening: Promise<Store> | undefined;

  const start = (): Promise<Store> => {
    const attempt = openStore();
    const forget = () => {
      if (opening === attempt) opening = undefined;
    };
    attempt.then((store) => store.on('close', forget), forget);
    return attempt;
  };

  const open = async (patienceMs = PATIENCE_MS): Promise<Result<Store, Trouble>> => {
    opening ??= start();
    try {
      return success(await Promise.race([opening, timeout(wait, patienceMs)]));
    } catch (error) {
      return failure(storeTrouble(error));
    }
  };

  const abandon = (error: unknown): Trouble => {
    opening?.then(
      (store) => store.close(),
      () => undefined,
    );
    opening = undefined;
    return storeTrouble(error);
  };

  return { open, abandon };
};
