import { type Holder, holderOf, isElement, isShadowRoot, parentOf } from './composed.ts';
import { HOST } from './host.ts';

/** What holds an article. Where a page has any of these, only they and its headline are read. */
const ROOTS = 'main, article, [role="main"], [itemprop~="articleBody"]';
const ROOTS_AND_HEADLINE = `${ROOTS}, h1`;

/** Not shown as text at all: the words on both sides belong together. */
const SILENT = new Set(
  'script style template noscript svg math iframe object embed audio video canvas link meta rp rt wbr'.split(
    ' ',
  ),
).add(HOST);
/** Text that is not the article's; the words on both sides do not belong together. */
const APART = new Set(
  'nav aside footer form input textarea select button datalist code pre kbd samp'.split(' '),
);
const SKIPPED_ROLES = 'navigation banner search complementary contentinfo menu menubar textbox'.split(' ');
const EDITED = '[contenteditable]:not([contenteditable="false" i])';
const SKIPPED = [
  EDITED,
  '[hidden]',
  'dialog:not([open])',
  '[aria-hidden="true"]',
  ...SKIPPED_ROLES.map((role) => `[role="${role}"]`),
].join();

/** By name, not by computed style, which would cost a layout: 0.1 s on a page of 50,000 text nodes. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

export type Treatment = 'read' | 'apart' | 'silent';

const isPageHeader = (header: Element): boolean => !header.closest(ROOTS) && !header.querySelector('h1');

/** What to do with an element met in a text, whatever it stands in. */
export const treatmentOf = (element: Element): Treatment => {
  const { localName } = element;
  if (SILENT.has(localName)) return 'silent';
  if (APART.has(localName) || (localName === 'header' && isPageHeader(element))) return 'apart';
  return (element.hasAttributes() || localName === 'dialog') && element.matches(SKIPPED) ? 'apart' : 'read';
};

export const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) || (element.hasAttributes() && element.matches(ROOTS));

/** Whose own text this node is part of. */
export const ownerOf = (node: Node): Holder | null => {
  let at = holderOf(node);
  while (at && isElement(at) && !isBlock(at)) at = parentOf(at);
  return at;
};

/** Whether somebody can write in what holds a text: nothing is marked there. */
export const isEdited = (holder: Holder): boolean => {
  const element = isElement(holder) ? holder : holder.host;
  const root = element.getRootNode();
  return element.closest(EDITED) !== null || (isShadowRoot(root) && isEdited(root));
};

export const isInScope = (holder: Holder, scoped: boolean): boolean => {
  let inRoot = !scoped;
  for (let at: Holder | null = holder; at; at = parentOf(at)) {
    if (isShadowRoot(at)) continue;
    if (treatmentOf(at) !== 'read') return false;
    if (at.localName === 'body') return inRoot;
    inRoot ||= at.matches(ROOTS_AND_HEADLINE);
  }
  return false;
};

/** Whether the page says where its article is. A page that says so within a shadow root only does not say it here. */
export const isScoped = (body: Element): boolean =>
  Array.from(body.querySelectorAll(ROOTS)).some((root) => isInScope(root, true));

/** The parts of an element or a shadow root that are to be read, in the order of the page, none inside another. */
export const readableIn = (holder: Holder, scoped: boolean): Holder[] => {
  if (isInScope(holder, scoped)) return [holder];
  if (!scoped) return [];
  return Array.from(holder.querySelectorAll(ROOTS_AND_HEADLINE)).filter(
    (root) => !root.parentElement?.closest(ROOTS_AND_HEADLINE) && isInScope(root, true),
  );
};
