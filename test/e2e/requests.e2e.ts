import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './sync-feed.ts';

test('the options page lists what was asked for and hands it out as a file', async ({ behind, own }) => {
  const { page } = own;
  const ledger = page.getByRole('region', { name: 'Requests', exact: true });
  await expect(ledger).toContainText('No request has been made.');
  await page.getByRole('button', { name: 'Check now' }).click();
  const rows = ledger.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText(`${behind.host.origin}/changes-1-2.jsonl`);
  await expect(rows.last()).toContainText(`${behind.host.origin}/manifest.json`);
  for (const row of await rows.all()) await expect(row.getByRole('cell').last()).toHaveText('Arrived');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    ledger.getByRole('button', { name: 'Export the requests' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^backstory-requests-\d{4}-\d\d-\d\d\.jsonl$/);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(await own.listRequests());
  await expect(ledger.getByRole('status')).toHaveText('Exported: 3 requests');
});
