/**
 * One request of the extension's, at an ISO time, and how it ended: `ok`, or the kind of trouble. `bytes` are those of the
 * body that arrived; of an answer that the browser had kept, the server sent none of them.
 */
export type MadeRequest = { at: string; address: string; bytes: number; outcome: string };
