import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '#test/demo/library.ts';
import { type Site, startSite } from '#test/demo/site.ts';
import { decodePath } from '#test/demo/static-files.ts';

const home = mkdtempSync(join(tmpdir(), 'backstory-site-'));
const pages = join(home, 'pages');
const feed = join(home, 'feed');
const listed = [{ href: '/a.txt', title: 'A & B', publisher: null, published: null, lang: 'en', note: null }];
const library: Library = { root: pages, listed, made: new Map([['/a.txt', () => '<p>made</p>']]) };

for (const folder of [pages, feed]) mkdirSync(folder);
writeFileSync(join(home, 'secret.txt'), 'secret');
writeFileSync(join(pages, 'p.html'), '<p>page</p>');
writeFileSync(join(feed, 'manifest.json'), '{}');
symlinkSync(join(home, 'secret.txt'), join(pages, 'link.txt'));

/** A plain request: fetch would tidy up the path before sending it. */
const request = (site: Site, path: string, options: { method?: string; agent?: Agent } = {}) =>
  new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }>(
    (resolve, reject) => {
      const { port } = new URL(site.origin);
      get({ host: '127.0.0.1', port, path, ...options }, async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode, headers: response.headers, body: chunks.join('') });
      }).once('error', reject);
    },
  );

describe('the site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ library, feed });
  });
  afterAll(() => site.close());

  test('stands on this machine only', () => expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

  test('serves index, made pages, files and the feed', async () => {
    expect((await request(site, '/')).body).toContain('A &amp; B');
    expect((await request(site, '/a.txt')).body).toBe('<p>made</p>');
    const page = await request(site, '/p.html?x=1');
    expect(page.body).toBe('<p>page</p>');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const manifest = await request(site, '/feed/manifest.json');
    expect(manifest.headers['content-type']).toContain('application/json');
    expect(manifest.headers['access-control-allow-origin']).toBe('*');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/feed/../../secret.txt',
    '/feed/..%2f..%2fsecret.txt',
    '/feed/%2e%2e/pages/p.html',
  ])('does not let %s out of its folders', async (path) => {
    expect(await request(site, path)).toMatchObject({ status: 404, body: 'There is no such page.\n' });
  });

  test('answers what it cannot do', async () => {
    expect((await request(site, '/nothing')).status).toBe(404);
    expect((await request(site, '/feed/')).status).toBe(404);
    expect((await request(site, '/%zz')).status).toBe(400);
    expect((await request(site, '/p.html', { method: 'POST' })).status).toBe(405);
  });
});

test('closing ends connections that a browser keeps open', async () => {
  const site = await startSite({ library, feed });
  const agent = new Agent({ keepAlive: true });
  await request(site, '/', { agent });
  await site.close();
  await expect(request(site, '/')).rejects.toThrow('ECONNREFUSED');
  agent.destroy();
});

test('a taken port is an error', async () => {
  const site = await startSite({ library, feed });
  const port = Number(new URL(site.origin).port);
  await expect(startSite({ library, feed, port })).rejects.toThrow('EADDRINUSE');
  await site.close();
});

test('paths are decoded once and must be paths', () => {
  expect(decodePath('/a%20b?c#d')).toBe('/a b');
  expect(decodePath('/%252e')).toBe('/%2e');
  for (const target of ['', '*', 'http://elsewhere.example/', '/%', '/a%00b'])
    expect(decodePath(target)).toBeNull();
});
