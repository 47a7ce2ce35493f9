import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What is sent instead of a file; `body` is what the file holds. */
export type Fault = (response: ServerResponse, body: Buffer) => void;

/** A host of a released feed whose answers can be spoiled, file by file. */
export type FeedHost = {
  origin: string;
  /** Names asked for, in order. */
  asked: string[];
  /** Serves the files of that folder, all of them as they are. */
  serve: (dir: string) => void;
  spoil: (name: string, fault: Fault) => void;
  close: () => Promise<void>;
};

const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

/** Sends other bytes in place of the file's. */
export const sendInstead =
  (change: (body: Buffer) => Buffer | string, type = 'application/octet-stream'): Fault =>
  (response, body) => {
    response.writeHead(200, { ...OPEN, 'content-type': type }).end(change(body));
  };

/** Promises the whole file, sends half of it and is gone. */
export const dieMidway: Fault = (response, body) => {
  response.writeHead(200, { ...OPEN, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
};

/** Sends half of the file and then nothing, ever. */
export const fallSilent: Fault = (response, body) => {
  response.writeHead(200, { ...OPEN, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2));
};

export const missing: Fault = (response) => {
  response.writeHead(404, OPEN).end();
};

export const redirect: Fault = (response) => {
  response.writeHead(302, { ...OPEN, location: '/elsewhere.json' }).end();
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export const startFeedHost = (): Promise<FeedHost> => {
  const asked: string[] = [];
  const faults = new Map<string, Fault>();
  let folder = '';
  const answer = async (name: string, response: ServerResponse): Promise<void> => {
    const body = await readFile(join(folder, name)).catch(() => null);
    if (body === null) response.writeHead(404, OPEN).end();
    else (faults.get(name) ?? sendInstead((same) => same))(response, body);
  };
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1);
    asked.push(name);
    answer(name, response).catch(() => response.destroy());
  });
  const serve = (dir: string): void => {
    folder = dir;
    faults.clear();
    asked.length = 0;
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({
        origin,
        asked,
        serve,
        spoil: (name, fault) => faults.set(name, fault),
        close: () => close(server),
      });
    });
  });
};
