import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { serveFeed } from '#publish/serve.ts';
import { trialFolder } from './trial-folder.ts';

const MAIN = fileURLToPath(import.meta.resolve('#publish/main.ts'));

const served = async () => {
  const { dir, home } = await trialFolder();
  await writeFile(join(dir, 'manifest.sig'), 'AAAA\n');
  await writeFile(join(home, 'secret.json'), 'secret');
  await writeFile(join(dir, 'key.pem'), 'secret');
  const server = await serveFeed(dir, 0);
  onTestFinished(server.close);
  return server;
};

test('files are served to any site, with their types', async () => {
  const { origin } = await served();
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const [name, type] of [
    ['manifest.json', 'application/json'],
    ['manifest.sig', 'text/plain'],
    ['incidents.jsonl', 'application/x-ndjson'],
  ]) {
    const response = await fetch(`${origin}/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toContain(type);
    expect((await response.bytes()).length).toBe(Number(response.headers.get('content-length')));
  }
});

test('what has not changed is not sent again', async () => {
  const { origin } = await served();
  const address = `${origin}/manifest.json`;
  const etag = (await fetch(address)).headers.get('etag') ?? '';
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
  for (const [tags, status] of [
    [`"other", W/${etag}`, 304],
    ['*', 304],
    ['"other"', 200],
  ] as const)
    expect((await fetch(address, { headers: { 'if-none-match': tags } })).status).toBe(status);
  const preflight = await fetch(address, { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
  expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('');
});

/** A plain request: fetch would tidy up the path before sending it. */
const statusOf = (origin: string, path: string, method = 'GET') =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: new URL(origin).port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject).end();
  });

test.for(['/', '/nothing.json', '/../secret.json', '/%2e%2e/secret.json', '/key.pem', '/sub/manifest.json'])(
  '%s is not there',
  async (path) => expect(await statusOf((await served()).origin, path)).toBe(404),
);

test('nothing can be written', async () => {
  expect(await statusOf((await served()).origin, '/manifest.json', 'PUT')).toBe(405);
});

const startCommand = (...args: string[]) => {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

test.for(['SIGINT', 'SIGTERM'] as const)(
  'the command says where it serves and ends on %s',
  async (signal) => {
    const { dir, home } = await trialFolder();
    const site = join(home, 'site');
    await cp(dir, site, { recursive: true });
    const child = startCommand('--out', site);
    const [said] = await once(child.stdout, 'data');
    const address = /http:\/\/127\.0\.0\.1:\d+\/manifest\.json/.exec(String(said))?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

test('the command explains itself', async () => {
  const { dir } = await trialFolder();
  for (const [args, words] of [
    [['--out', join(dir, 'nowhere')], /nowhere holds no release/],
    [['--out', dir, '--port', '99999'], /from 0 to 65535/],
  ] as const) {
    const child = startCommand(...args);
    const [said] = await once(child.stderr, 'data');
    expect(String(said)).toMatch(words);
    expect(await once(child, 'exit')).toEqual([1, null]);
  }
});
