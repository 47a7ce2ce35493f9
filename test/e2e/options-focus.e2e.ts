import { expect } from '@playwright/test';
import { test } from './reading.ts';
import { openOwn } from './saving.ts';

test('a row that its own button takes away leaves the focus with the next, the last with its section', async ({
  ownReader,
}) => {
  const options = await openOwn(ownReader, 'options.html');
  await options.evaluate(
    `chrome.runtime.sendMessage({ call: 'changeSettings', input: { sitesOff: ['a.example', 'b.example', 'c.example'] } })`,
  );
  await options.reload();
  const button = (host: string) => options.getByRole('button', { name: `On again: ${host}` });
  await button('b.example').press('Enter');
  await expect(button('b.example')).toHaveCount(0);
  await expect(button('c.example')).toBeFocused();
  await button('c.example').press('Enter');
  await expect(button('a.example')).toBeFocused();
  await button('a.example').press('Enter');
  await expect(options.getByText('No site is switched off.')).toBeVisible();
  const section = options.locator('section', { hasText: 'What is switched off' });
  await expect(section).toBeFocused();
});
