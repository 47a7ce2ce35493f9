import { expect } from '@playwright/test';
import { closeCard, openCard } from './card.ts';
import { test } from './reading.ts';
import { articleOf } from './scratch-site.ts';

const DATES = '[data-incident] time';

test('the card of Tower 22 tells what it is, why it matched, and as of when', async ({ page, site }) => {
  await page.goto(`${site}/tower-22.html`);
  const card = await openCard(page, 'Tower 22');
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Tower 22');
  await expect(card.locator('.native')).toHaveText(/[\u0600-\u06FF]/);
  await expect(card.locator('.native')).toHaveAttribute('lang', 'ar');
  await expect(card.locator('.description')).toHaveText(
    'US logistics outpost in north-east Jordan near the Syrian border.',
  );
  await expect(card.locator('.match')).toContainText('Matched:');
  await expect(card.locator('.as-of')).toHaveText(
    'Told as of 29 January 2024, the article’s date (from its metadata)',
  );
  await expect(card.locator('.tempo')).toContainText('in the 90 days before this article');
});

test('what the article is about stands apart, and nothing later is among the past', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/tower-22.html`);
  const card = await openCard(page, 'Ain al-Asad');
  const past = card.locator(`[data-group="past"] ${DATES}`);
  await expect(past).not.toHaveCount(0);
  const days = await past.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.filter((day) => day >= '2024-01-26')).toEqual([]);

  await closeCard(page);
  const attack = (await openCard(page, 'Tower 22')).locator('[data-group="around"] [data-incident]');
  await expect(attack.locator('time').first()).toHaveAttribute('datetime', '2024-01-28');
  await expect(attack.first()).toContainText('3 killed');
});

test('links to sources lead to the web, into another tab, and tell it nothing', async ({ page, site }) => {
  await page.goto(`${site}/tower-22.html`);
  const card = await openCard(page, 'Tower 22');
  const links = card.locator('.sources a');
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(link).toHaveAttribute('target', '_blank');
  }
});

test('the foot says what the data covers and how old it is', async ({ page, site }) => {
  await page.goto(`${site}/tower-22.html`);
  const foot = (await openCard(page, 'Tower 22')).locator('.foot');
  await expect(foot).toContainText('Coverage here: thin to partial, about 78 of more than 170 listed; ');
  await expect(foot).toContainText(/Data (of today|[\d,]+ days? old)/);
  await foot.locator('summary').click();
  await expect(foot).toContainText('Iraq, Syria and Jordan');
});

test('an incident known to the month shows no day', async ({ page, scratch }) => {
  await page.goto(scratch.put(articleOf('<p>Rockets at Ain al-Asad air base in Iraq.</p>', '2024-07-20')));
  const card = await openCard(page, 'Ain al-Asad');
  const times = card.locator(`[data-group="same-period"] ${DATES}`);
  await expect(times).toHaveText(['in July 2024']);
  await expect(times).toHaveAttribute('datetime', '2024-07');
});

test('a page without a date is told as of today', async ({ page, site }) => {
  await page.goto(`${site}/conoco-green-village.html`);
  const card = await openCard(page, 'al-Omar oil field');
  await expect(card.locator('.as-of')).toHaveText(/^Told as of today, .*, because the page gives no date$/);
});

test('a name without incidents of its own shows those of its children, and says so', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/ain-al-asad-2020.html`);
  const card = await openCard(page, 'Popular Mobilization Forces');
  await expect(card.locator('.scope')).toContainText('No earlier incident recorded under this name.');
  await expect(card.locator('.scope')).toContainText(
    'incidents of groups within the Popular Mobilization Forces',
  );
  await expect(card.locator('[data-incident]')).not.toHaveCount(0);
});
