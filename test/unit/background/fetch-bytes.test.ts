import { expect, test, vi } from 'vitest';
import { fetchBytes, type Network } from '#background/fetch-bytes.ts';

const wanted = { address: 'https://data.example/feed/manifest.json', file: 'manifest.json', atMost: 10 };
const never = () => () => undefined;
const answering = (response: () => Response | Promise<Response>): Network => ({
  fetch: async () => response(),
  after: never,
  noted: () => undefined,
});
const bodyOf = (...chunks: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

test('what arrives in pieces is put together', async () => {
  const fetched = await fetchBytes(
    answering(() => new Response(bodyOf('{"a', '":', '1}'))),
    wanted,
  );
  expect(fetched).toEqual({ ok: true, value: new TextEncoder().encode('{"a":1}') });
  const empty = await fetchBytes(
    answering(() => new Response(null)),
    wanted,
  );
  expect(empty).toEqual({ ok: true, value: new Uint8Array() });
});

test('nothing of the reader goes along, and nothing is followed elsewhere', async () => {
  const fetch = vi.fn<Network['fetch']>(async () => new Response('{}'));
  await fetchBytes({ fetch, after: never, noted: () => undefined }, wanted);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(wanted.address, {
    cache: 'no-cache',
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: expect.any(AbortSignal),
  });
});

const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
const dying = () =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(3));
      controller.error(new TypeError('network error'));
    },
  });

test.for<[string, () => Response, object]>([
  ['missing', () => new Response('', { status: 404 }), { kind: 'refused', status: 404 }],
  ['a page by its type', () => new Response('{}', html), { kind: 'web-page' }],
  ['a page by its looks', () => new Response('\n <!doctype html>'), { kind: 'web-page' }],
  ['one byte too many', () => new Response('01234567890'), { kind: 'too-large', bytes: 10 }],
  ['a server that dies', () => new Response(dying()), { kind: 'cut-off' }],
])('%s is told', async ([, response, failure]) => {
  const fetched = await fetchBytes(answering(response), wanted);
  expect(fetched).toMatchObject({ ok: false, failure: { ...failure, file: 'manifest.json' } });
});

test('a redirection is told, whether the browser hides its status or not', async () => {
  const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  for (const response of [hidden, new Response(null, { status: 302, headers: { location: '/b' } })])
    expect(
      await fetchBytes(
        answering(() => response),
        wanted,
      ),
    ).toEqual({ ok: false, failure: { kind: 'redirected', file: 'manifest.json' } });
});

test('each request is noted with what arrived of it', async () => {
  const noted = vi.fn();
  await fetchBytes({ ...answering(() => new Response('0123')), noted }, wanted);
  await fetchBytes({ ...answering(() => new Response('01234567890')), noted }, wanted);
  const { address } = wanted;
  expect(noted.mock.calls).toEqual([
    [{ address, bytes: 4, outcome: 'ok' }],
    [{ address, bytes: 11, outcome: 'too-large' }],
  ]);
});

test('nobody there', async () => {
  const fetched = await fetchBytes(
    answering(() => Promise.reject(new TypeError('Failed to fetch'))),
    wanted,
  );
  expect(fetched).toEqual({ ok: false, failure: { kind: 'unreachable', file: 'manifest.json' } });
});

test('more than is allowed is not read to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(4).fill(0x20));
    },
  });
  await fetchBytes(
    answering(() => new Response(endless)),
    wanted,
  );
  expect(pulled).toBeLessThan(8);
});

/** A server that begins to answer and falls silent, and the timer that runs meanwhile. */
const silent = (begin: (signal: AbortSignal) => Promise<Response>) => {
  const timers: { ms: number; run: () => void; cancelled: boolean }[] = [];
  const network: Network = {
    noted: () => undefined,
    fetch: (_address, { signal }) => begin(signal ?? AbortSignal.abort()),
    after: (ms, run) => {
      const timer = { ms, run, cancelled: false };
      timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
  };
  return { network, timers };
};
const rejectOn = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('half a minute without a byte ends it, each byte starts the half minute anew', async () => {
  const { network, timers } = silent(async (signal) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(3));
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(body);
  });
  const fetching = fetchBytes(network, wanted);
  await vi.waitFor(() => expect(timers).toHaveLength(3));
  expect(timers.map(({ ms, cancelled }) => [ms, cancelled])).toEqual([
    [30_000, true],
    [30_000, true],
    [30_000, false],
  ]);
  timers.at(-1)?.run();
  expect(await fetching).toMatchObject({ failure: { kind: 'stalled', seconds: 30 } });
});

test('a server that never begins to answer is left after half a minute', async () => {
  const { network, timers } = silent(rejectOn);
  const fetching = fetchBytes(network, wanted);
  timers[0]?.run();
  expect(await fetching).toMatchObject({ failure: { kind: 'stalled' } });
});
