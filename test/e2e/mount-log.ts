import type { Page } from '@playwright/test';

/** Every coming (`+`) and going (`-`) of an element at the end of the root element, as the page itself sees it. */
export const logMounts = async (page: Page): Promise<() => Promise<string[]>> => {
  const log = await page.evaluateHandle(() => {
    const told: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of addedNodes) told.push(`+${node.nodeName.toLowerCase()}`);
        for (const node of removedNodes) told.push(`-${node.nodeName.toLowerCase()}`);
      }
    }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    return told;
  });
  return () => log.jsonValue();
};
