import { expect, test, vi } from 'vitest';
import { type NewTabs, showDossier } from '#background/show-dossier.ts';
import type { Sender } from '#messaging/trust.ts';

const ROOT = 'chrome-extension://our-id/';
const place = { kind: 'incident', key: 'core:2024-01-28-tower-22' } as const;
const url = 'chrome-extension://our-id/dossier.html#/incident/core:2024-01-28-tower-22';
const page: Sender = { id: 'our-id', frameId: 0, tab: { id: 7, index: 3, windowId: 2 } };

test('the page opens beside the tab that asks', async () => {
  const create = vi.fn<NewTabs['create']>(async () => undefined);
  await showDossier({ create }, ROOT, place, page);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url, index: 4, windowId: 2, openerTabId: 7 });
});

test('where that cannot be, as in a private window, it opens where the browser will have it', async () => {
  const create = vi.fn<NewTabs['create']>(async () => undefined);
  create.mockRejectedValueOnce(new Error('Tab opener must be in the same window.'));
  await showDossier({ create }, ROOT, place, page);
  expect(create).toHaveBeenLastCalledWith({ url });
});
