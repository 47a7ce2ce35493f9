import { type Holder, isShadowRoot } from './composed.ts';
import { FOUND, HIGHLIGHT_NAMES } from './highlights.ts';
import { quietly } from './quietly.ts';

/** As the sheet of the marks has it for the document, so that it need not be carried a second time. */
const ruleFor = (name: string): string => {
  const drawn = getComputedStyle(document.documentElement, `::highlight(${name})`);
  const properties = ['text-decoration', 'background-color', ...(name === FOUND ? ['color'] : [])];
  const declared = properties.map((property) => `${property}:${drawn.getPropertyValue(property)}`);
  return `::highlight(${name}){${declared.join(';')}}`;
};

/**
 * Has the marks in shadow roots painted in Firefox, where no rule of the document reaches into them; in Chromium highlights
 * are inherited. A sheet that is adopted adds no node; the page can see it on the root's list of sheets.
 */
export const adoptMarks = (): ((owner: Holder) => void) => {
  let sheet: CSSStyleSheet | undefined;
  const adopted = new WeakSet<ShadowRoot>();
  const makeSheet = (): CSSStyleSheet => {
    const made = new CSSStyleSheet();
    made.replaceSync(`@media screen{${HIGHLIGHT_NAMES.map(ruleFor).join('')}}`);
    return made;
  };
  return quietly((owner: Holder) => {
    const root = owner.getRootNode();
    if (!isShadowRoot(root) || adopted.has(root)) return;
    adopted.add(root);
    sheet ??= makeSheet();
    root.adoptedStyleSheets.push(sheet);
  });
};
