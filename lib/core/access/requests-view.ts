import type { MadeRequest } from '../model/made-request.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Phrase } from '../wording/phrase.ts';

/**
 * The requests that were made, newest first, null until they are read; `next` is where older ones go on, null where there
 * are none.
 */
export type RequestsView = {
  requests: MadeRequest[] | null;
  next: number | null;
  said: Phrase | null;
  trouble: Trouble | null;
};

export type RequestsActions = {
  /** Reads the newest again. */
  refresh: () => void;
  readOlder: () => void;
  exportAll: () => void;
};

export type StartRequests = (show: (view: RequestsView) => void) => RequestsActions;

export const NO_REQUESTS: RequestsView = { requests: null, next: null, said: null, trouble: null };
