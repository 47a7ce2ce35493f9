import type { SyncTrouble } from '#core/feed/sync-trouble.ts';
import { failure, type Result, success } from '#core/model/result.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Runs something after so many milliseconds, unless what it returns is called before. */
type After = (ms: number, run: () => void) => () => void;

export type Network = { fetch: (address: string, init: RequestInit) => Promise<Response>; after: After };

/** A file to be fetched: its address, its name for the reader, and how many bytes it may have. */
export type Wanted = { address: string; file: string; atMost: number };

const STALL_SECONDS = 30;

/**
 * Nothing is told about the reader, nothing followed elsewhere. `no-cache` asks the server whether the copy in the
 * browser still holds; a header of our own would say the same and cost a preflight.
 */
const INIT = {
  cache: 'no-cache',
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const;

const LESS_THAN = 0x3c;
const BLANKS = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

/** No file of a feed begins like this, and every web page does. */
const isMarkup = (bytes: Bytes): boolean => bytes.find((byte) => !BLANKS.includes(byte)) === LESS_THAN;

const isPage = ({ headers }: Response): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? '');

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
  moved: () => void,
): Promise<Result<Bytes, SyncTrouble>> => {
  const chunks: Bytes[] = [];
  let size = 0;
  for await (const chunk of body) {
    moved();
    if (size === 0 && isMarkup(chunk)) return failure({ kind: 'web-page', file });
    chunks.push(chunk);
    size += chunk.length;
    if (size > atMost) return failure({ kind: 'too-large', file, bytes: atMost });
  }
  return success(join(chunks, size));
};

/** Fetches a file of a feed. Never rejects; memory holds no more than is allowed, whatever the server sends. */
export const fetchBytes = async (
  { fetch, after }: Network,
  wanted: Wanted,
): Promise<Result<Bytes, SyncTrouble>> => {
  const { address, file } = wanted;
  const { signal, moved, stop } = watchProgress(after);
  let answered = false;
  try {
    const response = await fetch(address, { ...INIT, signal });
    answered = true;
    moved();
    if (!response.ok) return failure({ kind: 'refused', file, status: response.status });
    if (isPage(response)) return failure({ kind: 'web-page', file });
    return response.body ? await readBody(response.body, wanted, moved) : success(new Uint8Array());
  } catch {
    if (signal.aborted) return failure({ kind: 'stalled', file, seconds: STALL_SECONDS });
    return failure({ kind: answered ? 'cut-off' : 'unreachable', file });
  } finally {
    stop();
  }
};
