import type { Page } from 'playwright';
import { bringIntoView } from './marks.ts';

/** What resting on a mark brought: its text and the number of incidents on the card. */
export type Rest = { name: string; incidents: number };

/** The first start fills the store from the bundled feed, so that the first card may take longer than any other. */
const PATIENCE_MS = 30_000;
const CARD = 'backstory-card';

const complaintOf = async (page: Page): Promise<string> => {
  const card = page.locator(CARD);
  const cards = await card.count();
  if (cards !== 1) return cards === 0 ? 'no card appeared' : `${cards} cards appeared`;
  const text = await card
    .locator('[data-state]')
    .first()
    .textContent({ timeout: 1_000 })
    .catch(() => null);
  return `the card did not become ready; it says: ${text?.replace(/\s+/g, ' ').trim() || 'nothing'}`;
};

/**
 * Moves the mouse onto a mark, as a reader would, and waits for its card. The build must be the demo's, whose card can
 * be looked into.
 * @throws with what the card says if it is not ready within half a minute.
 */
export const restOnMark = async (page: Page, wanted: string): Promise<Rest> => {
  const { text, x, y } = await bringIntoView(page, wanted);
  await page.mouse.move(x - 60, y + 40);
  await page.mouse.move(x, y, { steps: 6 });
  const ready = page.locator(`${CARD} [data-state="ready"]`);
  await ready.waitFor({ timeout: PATIENCE_MS }).catch(async (cause) => {
    throw new Error(`Resting on "${text}" on ${page.url()}: ${await complaintOf(page)}.`, { cause });
  });
  return { name: text, incidents: await page.locator(`${CARD} [data-incident]`).count() };
};
