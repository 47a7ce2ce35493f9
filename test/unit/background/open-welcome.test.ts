import { expect, test } from 'vitest';
import { openWelcome } from '#background/open-welcome.ts';

test('a new reader is greeted; an update, a reload and a new browser pass in silence', async () => {
  const opened: string[] = [];
  const tabs = { create: async ({ url }: { url: string }) => opened.push(url) };
  for (const reason of ['update', 'install', 'chrome_update', 'browser_update'])
    await openWelcome(tabs, reason, `welcome after ${reason}`);
  expect(opened).toEqual(['welcome after install']);
});
