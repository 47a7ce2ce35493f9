import type { PageCapture } from '#core/article/capture.ts';
import { MAX_ARTICLE } from '#core/model/saved-source.ts';
import { dateEvidence } from './date-evidence.ts';
import { isScoped, readableIn } from './scope.ts';
import { walkBlocks } from './text-blocks.ts';

// As much as an honest page needs; a hostile one could hold megabytes of each.
const MAX_VALUE = 500;
const MAX_METAS = 60;
const MAX_LINES = 20;

const TELLING = /author|creator|byl|site_name|publisher|title|og:type|locale|language/i;

const cut = (text: string | null | undefined): string =>
  (text ?? '').trim().slice(0, MAX_VALUE).toWellFormed();

const linesOf = (elements: Iterable<Element>, read: (element: Element) => string | null): string[] =>
  Array.from(elements)
    .slice(0, MAX_LINES)
    .map((element) => cut(read(element)))
    .filter((line) => line !== '');

/** What mark-up says: in an attribute where a machine is to read it, else in the text. */
const said = (element: Element): string | null => element.getAttribute('content') ?? element.textContent;

const saidBy = (document: Document, selector: string): string[] =>
  linesOf(document.querySelectorAll(selector), said);

/** Of an author or publisher with parts of its own the name, else all of it. */
const namedBy = (document: Document, property: string): string[] => {
  const names = saidBy(document, `[itemprop~="${property}"] [itemprop~="name"]`);
  return names.length > 0 ? names : saidBy(document, `[itemprop~="${property}"]`);
};

const canonicalOf = (document: Document): string[] => [
  ...linesOf(document.querySelectorAll('link[rel~="canonical" i]'), (link) => link.getAttribute('href')),
  ...linesOf(document.querySelectorAll('meta[property="og:url" i]'), said),
];

const metasOf = (document: Document): [string, string][] => {
  const found: [string, string][] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const content = cut(meta.getAttribute('content'));
    if (content !== '' && TELLING.test(name)) found.push([name.slice(0, MAX_VALUE), content]);
    if (found.length === MAX_METAS) break;
  }
  return found;
};

/** The article's blocks; one character more where it is longer than can be kept, so that the cut shows. */
const blocksOf = (body: Element): string[] => {
  const texts: string[] = [];
  let room = MAX_ARTICLE;
  for (const root of readableIn(body, isScoped(body)))
    for (const block of walkBlocks(root, 'whole')) {
      if (!block) continue;
      const text = block.text.slice(0, room + 1);
      texts.push(text);
      room -= text.length;
      if (room < 0) return texts;
    }
  return texts;
};

/** Collects what is needed to save a page, without changing it; nothing is read into it here. */
export const capturePage = (document: Document): PageCapture => {
  const authors = namedBy(document, 'author');
  return {
    url: document.location.href,
    contentType: document.contentType,
    title: cut(document.title),
    lang: document.documentElement.getAttribute('lang') || null,
    canonical: canonicalOf(document),
    evidence: dateEvidence(document),
    metas: metasOf(document),
    authors: authors.length > 0 ? authors : saidBy(document, '[rel~="author"]'),
    publishers: namedBy(document, 'publisher'),
    bylines: linesOf(document.querySelectorAll('[class*="byline" i], [class*="author" i]'), said),
    headings: linesOf(document.querySelectorAll('h1'), said),
    blocks: document.body ? blocksOf(document.body) : [],
  };
};
