import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export type FeedServer = { origin: string; close: () => Promise<void> };

/** Nothing else of a folder is served, whatever lies in it. */
const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.sig': 'text/plain; charset=utf-8',
};

/** A reader's browser asks from the extension, which is another site. */
const OPEN: OutgoingHttpHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'ETag',
  'access-control-max-age': '86400',
};

/** A list of tags, weak or not, as caches between may make them; `*` is any. */
const names = (list: string | undefined, etag: string): boolean =>
  (list ?? '').split(/\s*,\s*/).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);

const fileNamed = (target: string): string | null => /^\/(\w[\w.-]*)(?:\?.*)?$/.exec(target)?.[1] ?? null;

const refuse = (
  response: ServerResponse,
  status: number,
  why: string,
  more: OutgoingHttpHeaders = {},
): void => {
  const headers = {
    ...OPEN,
    ...more,
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  };
  response.writeHead(status, headers).end(`${why}\n`);
};

const sendFile = (request: IncomingMessage, response: ServerResponse, type: string, body: Buffer): void => {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = {
    ...OPEN,
    etag,
    'cache-control': 'no-cache',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  };
  if (names(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const respond = async (dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, OPEN).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD, OPTIONS' });
  const name = fileNamed(request.url ?? '');
  const type = name === null ? undefined : TYPES[extname(name)];
  const body = name === null || !type ? null : await readFile(join(dir, name)).catch(() => null);
  if (!type || body === null) refuse(response, 404, 'There is no such file.');
  else sendFile(request, response, type, body);
};

/** Browsers keep connections open; without ending them, close would wait for the browser. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves a released feed on 127.0.0.1; port 0 takes a free one. Rejects if the port is taken. */
export const serveFeed = (dir: string, port: number): Promise<FeedServer> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      respond(dir, request, response).catch((error) => refuse(response, 500, String(error)));
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${taken}`, close: () => close(server) });
    });
  });
