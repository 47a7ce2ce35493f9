import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Library } from './library.ts';
import { renderIndex } from './render-index.ts';
import { decodePath, readBelow, type StaticFile } from './static-files.ts';

/** `feed` is the folder that stands under /feed/. Port 0 takes a free one. */
export type SiteOptions = { library: Library; feed: string; port?: number };
export type Site = { origin: string; close: () => Promise<void> };

const HTML = 'text/html; charset=utf-8';
const FEED = '/feed/';

const page = (html: string): StaticFile => ({ type: HTML, body: Buffer.from(html) });

/** Browsers ask for it on their own, and a 404 would stand in the page's console. */
const ICON: StaticFile = {
  type: 'image/svg+xml',
  body: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>',
  ),
};

const answerTo = (path: string, { library, feed }: SiteOptions): StaticFile | null => {
  if (path === '/favicon.ico') return ICON;
  if (path === '/') return page(renderIndex(library.listed));
  if (path.startsWith(FEED)) return readBelow(feed, path.slice(FEED.length));
  const made = library.made.get(path);
  return made ? page(made()) : readBelow(library.root, path);
};

const refuse = (response: ServerResponse, status: number, why: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
};

/** Pages may use themselves and nothing else, so that no folder of saved pages can call out. */
const POLICY = "default-src 'self' 'unsafe-inline' data: blob:";

const send = (response: ServerResponse, file: StaticFile, isFeed: boolean, headOnly: boolean): void => {
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    'cache-control': 'no-cache',
    ...(isFeed ? { 'access-control-allow-origin': '*' } : { 'content-security-policy': POLICY }),
  });
  response.end(headOnly ? undefined : file.body);
};

const respond = (request: IncomingMessage, response: ServerResponse, options: SiteOptions): void => {
  const path = decodePath(request.url ?? '');
  const readable = request.method === 'GET' || request.method === 'HEAD';
  const answer = readable && path !== null ? answerTo(path, options) : null;
  if (!readable) refuse(response, 405, 'Only GET and HEAD.');
  else if (path === null) refuse(response, 400, 'That address cannot be read.');
  else if (answer === null) refuse(response, 404, 'There is no such page.');
  else send(response, answer, path.startsWith(FEED), request.method === 'HEAD');
};

/** Browsers keep connections open; without ending them, close would wait for the browser. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves an index, the articles and a feed on 127.0.0.1. Rejects if the port is taken. */
export const startSite = (options: SiteOptions): Promise<Site> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      try {
        respond(request, response, options);
      } catch (error) {
        refuse(response, 500, String(error));
      }
    });
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => close(server) });
    });
  });
