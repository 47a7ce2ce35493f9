import { expect } from '@playwright/test';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

test('the popup lists the names of all frames, and leads to the mark in its frame', async ({
  page,
  reader,
  scratch,
}) => {
  const within = scratch.put(articleOf('<p style="margin: 100vh 0">Drones came to Tower 22 in Jordan.</p>'));
  const frame = `<iframe width="600" height="200" style="margin-top: 200vh" src="${within}"></iframe>`;
  await page.goto(scratch.put(articleOf(`<p>Rockets hit Ain al-Asad air base.</p>${frame}`)));
  const inner = page.frameLocator('iframe').locator('html');
  const marked = () => CSS.highlights.get('backstory-base')?.size;
  await expect.poll(() => inner.evaluate(marked), { timeout: 20_000 }).toBe(1);
  const tab = await reader.serviceWorker.evaluate(
    `chrome.tabs.query({ url: '${new URL(page.url()).origin}/*' }).then(([{ id }]) => id)`,
  );
  const popup = await reader.context.newPage();
  await popup.goto(`chrome-extension://${reader.extensionId}/popup.html?tab=${tab}`);
  await expect(popup.getByRole('button', { name: /^Ain al-Asad/ })).toBeVisible();
  const name = popup.getByRole('button', { name: /^Tower 22/ });
  await expect(name).toBeVisible();
  await page.bringToFront();
  await name.dispatchEvent('click').catch(() => undefined);
  await expect.poll(() => inner.evaluate(() => CSS.highlights.get('backstory-found')?.size ?? 0)).toBe(1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect.poll(() => popup.isClosed()).toBe(true);
});
