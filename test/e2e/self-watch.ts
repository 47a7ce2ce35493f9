import type { Page } from '@playwright/test';

/** To be run before a page: it then observes all that changes in itself once it is parsed, in its open shadow roots too. */
export const watchItself = (): void => {
  const seen: string[] = [];
  Reflect.set(window, 'seenByPage', seen);
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
  });
  const observe = (root: Document | ShadowRoot): void => {
    observer.observe(root, options);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  document.addEventListener('DOMContentLoaded', () => observe(document));
};

/** What changed, as kind and node. */
export const seenBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'seenByPage'));

/** The page as text, with what stands in its open shadow roots. */
export const wholeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const roots = (root: Document | ShadowRoot): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
      );
    const { documentElement } = document;
    return documentElement.outerHTML + documentElement.getHTML({ shadowRoots: roots(document) });
  });
