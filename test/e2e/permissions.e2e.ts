import { expect } from '@playwright/test';
import type { ExtendedBrowser } from '../browser/launch.ts';
import { RELEASE_BUILD } from './builds.ts';
import { hostOn, letTimePass, pointAt } from './card.ts';
import { openReader, test } from './reading.ts';

/** Grants the site without the browser's own question, and then asks for it as a click would. */
const grant = async ({ context, extensionId }: ExtendedBrowser, origin: string): Promise<boolean> => {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(origin)})`,
  );
  await settings.goto(`chrome-extension://${extensionId}/manifest.json`);
  const granted = settings.evaluate(`chrome.permissions.request({ origins: [${JSON.stringify(origin)}] })`);
  return granted as Promise<boolean>;
};

test('as released, nothing is read until its site is allowed, and then the open tab is', async ({ site }) => {
  const reader = await openReader(RELEASE_BUILD);
  const { context } = reader;
  const page = await context.newPage();
  await page.goto(`${site}/tower-22.html`);
  await letTimePass(page);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  expect(await grant(reader, 'http://127.0.0.1/*')).toBe(true);
  await page.bringToFront();
  await pointAt(page, 'Tower 22');
  await expect(hostOn(page)).toHaveCount(1);
  expect(
    await page.evaluate(() => document.querySelector('backstory-card')?.shadowRoot ?? null),
    'a page cannot look into the card',
  ).toBe(null);
  await page.keyboard.press('Escape');
  await expect(hostOn(page)).toHaveCount(0);
  await context.close();
});
