import type { SyncTrouble } from '#core/feed/sync-trouble.ts';
import { failure, type Result, success } from '#core/model/result.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Runs something after so many milliseconds, unless what it returns is called before. */
type After = (ms: number, run: () => void) => () => void;

export type Network = {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  after: After;
  /** Told of every request once it has ended: how many bytes of a body arrived, and `ok` or the kind of trouble. */
  noted: (request: { address: string; bytes: number; outcome: string }) => void;
};

/** A file to be fetched: its address, its name for the reader, and how many bytes it may have. */
export type Wanted = { address: string; file: string; atMost: number };

const STALL_SECONDS = 30;

/**
 * Nothing is told about the reader, nothing followed elsewhere: `manual` stops at a redirection as `error` does, but lets
 * it be told from a server that is not there. `no-cache` asks the server whether the copy in the
 * browser still holds; a header of our own would say the same and cost a preflight.
 */
const INIT = {
  cache: 'no-cache',
  redirect: 'manual',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const;

const LESS_THAN = 0x3c;
const BLANKS = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

/** No file of a feed begins like this, and every web page does. */
const isMarkup = (bytes: Bytes): boolean => bytes.find((byte) => !BLANKS.includes(byte)) === LESS_THAN;

const isPage = ({ headers }: Response): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? '');

/** Browsers hide where it leads, and even its status. */
const isRedirection = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

const watchProgress = (after: After) => {
  const end = new AbortController();
  const start = () => after(STALL_SECONDS * 1_000, () => end.abort());
  let cancel = start();
  return {
    signal: end.signal,
    moved: () => {
      cancel();
      cancel = start();
    },
    stop: () => {
      cancel();
      // Of an answer that is refused, nothing more need be sent.
      end.abort();
    },
  };
};

const join = (chunks: Bytes[], size: number): Bytes => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

const readBody = async (
  body: ReadableStream<Bytes>,
  { file, atMost }: Wanted,
  moved: (bytes: number) => void,
): Promise<Result<Bytes, SyncTrouble>> => {
  const chunks: Bytes[] = [];
  let size = 0;
  for await (const chunk of body) {
    moved(chunk.length);
    if (size === 0 && isMarkup(chunk)) return failure({ kind: 'web-page', file });
    chunks.push(chunk);
    size += chunk.length;
    if (size > atMost) return failure({ kind: 'too-large', file, bytes: atMost });
  }
  return success(join(chunks, size));
};

const refusalOf = (response: Response, file: string): SyncTrouble | null => {
  if (isRedirection(response)) return { kind: 'redirected', file };
  if (!response.ok) return { kind: 'refused', file, status: response.status };
  return isPage(response) ? { kind: 'web-page', file } : null;
};

const fetchWatched = async (
  { fetch, after }: Network,
  wanted: Wanted,
  arrived: (bytes: number) => void,
): Promise<Result<Bytes, SyncTrouble>> => {
  const { address, file } = wanted;
  const { signal, moved, stop } = watchProgress(after);
  let answered = false;
  try {
    const response = await fetch(address, { ...INIT, signal });
    answered = true;
    moved();
    const refusal = refusalOf(response, file);
    if (refusal) return failure(refusal);
    if (!response.body) return success(new Uint8Array());
    return await readBody(response.body, wanted, (bytes) => {
      moved();
      arrived(bytes);
    });
  } catch {
    if (signal.aborted) return failure({ kind: 'stalled', file, seconds: STALL_SECONDS });
    return failure({ kind: answered ? 'cut-off' : 'unreachable', file });
  } finally {
    stop();
  }
};

/** Fetches a file of a feed. Never rejects; memory holds no more than is allowed, whatever the server sends. */
export const fetchBytes = async (network: Network, wanted: Wanted): Promise<Result<Bytes, SyncTrouble>> => {
  let bytes = 0;
  const fetched = await fetchWatched(network, wanted, (more) => {
    bytes += more;
  });
  const outcome = fetched.ok ? 'ok' : fetched.failure.kind;
  network.noted({ address: wanted.address, bytes, outcome });
  return fetched;
};
