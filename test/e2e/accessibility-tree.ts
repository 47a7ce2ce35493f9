import type { Page } from '@playwright/test';

/** A node as assistive technology is told of it; closed shadow roots are no hindrance to it. */
export type Told = { role: string; name: string; focused: boolean; live: string | null };

/** All of a page that is told, in order. */
export const toldOn = async (page: Page): Promise<Told[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string) => properties.find(({ name }) => name === wanted)?.value.value;
      return {
        role: String(role?.value),
        name: String(name?.value ?? ''),
        focused: property('focused') === true,
        live: (property('live') as string | undefined) ?? null,
      };
    });
};

/** The name of the card that is open, as it is told; null where none is. */
export const toldCard = async (page: Page): Promise<Told | null> =>
  (await toldOn(page)).find(({ role, name }) => role === 'dialog' && name !== '') ?? null;
