import { type Holder, isShadowRoot } from './composed.ts';

/**
 * Has the marks in shadow roots painted in Firefox, where no rule of the document reaches into them; in Chromium highlights
 * are inherited. A sheet that is adopted adds no node; the page can see it on the root's list of sheets.
 */
export const adoptMarks = (css: string): ((owner: Holder) => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const adopted = new WeakSet<ShadowRoot>();
  return (owner) => {
    const root = owner.getRootNode();
    if (!isShadowRoot(root) || adopted.has(root)) return;
    adopted.add(root);
    root.adoptedStyleSheets.push(sheet);
  };
};
