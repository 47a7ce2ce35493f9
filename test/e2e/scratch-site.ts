import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Served = { type: string; body: string };

/** A site of whatever a test puts there; everything on it may be asked for from anywhere. */
export type ScratchSite = {
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Puts a page there; resolves to its address. */
  put: (body: string, options?: { path?: string; type?: string }) => string;
  close: () => Promise<void>;
};

const HTML = 'text/html; charset=utf-8';
/** Browsers ask for it on their own, and a 404 would stand in the page's console. */
const ICON: Served = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });

export const startScratchSite = async (): Promise<ScratchSite> => {
  const asked: string[] = [];
  const pages = new Map<string, Served>([['/favicon.ico', ICON]]);
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' }).end(page?.body);
  });
  const origin = await listen(server);
  const put: ScratchSite['put'] = (body, { path = `/page-${pages.size}`, type = HTML } = {}) => {
    pages.set(path, { type, body });
    return origin + path;
  };
  return { origin, asked, put, close: () => close(server) };
};

/** A page with an article in it; `date` is an ISO date. */
export const articleOf = (body: string, date: string = '2024-01-29'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta property="article:published_time" content="${date}"></head><body><main>${body}</main></body></html>`;
