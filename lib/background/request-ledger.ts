import type { Store } from '#store/database.ts';
import { putRequest } from '#store/requests.ts';
import type { Network } from './fetch-bytes.ts';

/**
 * Writes each request down in the store; `now` says the ISO time. What cannot be written is reported: a full disk has the
 * look fail of itself, and by then the request is made.
 */
export const keepLedger =
  (now: () => string, report: (error: unknown) => void) =>
  (store: Store): Network['noted'] =>
  (request) =>
    void putRequest(store, { at: now(), ...request }).then(undefined, report);
