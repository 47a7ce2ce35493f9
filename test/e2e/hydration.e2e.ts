import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { closeCard, openCard } from './card.ts';
import { Story, storyDocument } from './react-story.ts';
import { test } from './reading.ts';
import type { ScratchSite } from './scratch-site.ts';

const CLIENT = '/client.js';

/** The client with React in it, as one classic script. */
const bundleClient = async (outDir: string): Promise<string> => {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir,
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'react-client.ts'), formats: ['iife'], name: 'client' },
    },
  });
  const [first] = [bundled].flat();
  if (!first || !('output' in first)) throw new Error('Vite watched where it should have built.');
  return first.output[0].code;
};

let client: string;
test.beforeAll(async ({ browserName: _ }, testInfo) => {
  client = await bundleClient(testInfo.outputPath('client'));
});

const PAGES: { title: string; html: () => string }[] = [
  { title: 'a whole document', html: () => `<!doctype html>${renderToString(storyDocument(CLIENT))}` },
  {
    title: 'one element',
    html: () =>
      `<!doctype html><html lang="en"><body><div id="root">${renderToString(createElement(Story, null))}</div><script defer src="${CLIENT}"></script></body></html>`,
  },
];

const open = async (page: Page, scratch: ScratchSite, html: string): Promise<string[]> => {
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  scratch.put(client, { path: CLIENT, type: 'text/javascript' });
  await page.goto(scratch.put(html));
  return told;
};

const hydrate = async (page: Page): Promise<void> => {
  await page.evaluate(() => Reflect.get(window, 'hydrate')());
  await page.getByRole('button', { name: 'Read 0 times' }).click();
  await expect(page.getByRole('button', { name: 'Read 1 times' })).toBeVisible();
};

for (const { title, html } of PAGES)
  test(`React takes over ${title} whose names are marked`, async ({ page, scratch }) => {
    const told = await open(page, scratch, html());
    await openCard(page, 'Tower 22');
    await closeCard(page);
    await hydrate(page);
    expect(told).toEqual([]);
    await expect(await openCard(page, 'Tower 22')).toBeVisible();
  });

test('React takes over an element while a card is open', async ({ page, scratch }) => {
  const told = await open(page, scratch, PAGES[1]?.html() ?? '');
  const card = await openCard(page, 'Tower 22');
  await page.evaluate(() => Reflect.get(window, 'hydrate')());
  await expect(card).toBeVisible();
  expect(told).toEqual([]);
});

test('a page that does differ from what React renders is complained of', async ({ page, scratch }) => {
  const told = await open(page, scratch, PAGES[1]?.html().replace('soldiers', 'men') ?? '');
  await page.evaluate(() => Reflect.get(window, 'hydrate')());
  await expect.poll(() => told.join()).toMatch(/hydrat/i);
});
