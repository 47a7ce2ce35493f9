import type { PageCapture } from './capture.ts';
import { articlesIn, isObject, type Json, namesOf } from './json-ld.ts';
import { normaliseText } from './normalise-text.ts';

const MAX_NAME = 200;
const MAX_AUTHORS = 20;

const AUTHOR_METAS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator'];
const PUBLISHER_METAS = ['og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title'];

/** What the metas of those names say, in the order of the names. */
export const metaOf = ({ metas }: PageCapture, names: string[]): string[] =>
  names.flatMap((wanted) =>
    metas.filter(([name]) => name.toLowerCase() === wanted).map(([, content]) => content),
  );

/** "By Ann Lee and Bo Ek" is two people; "Smith, John" and "Reuters and agencies" stay as they are printed. */
const splitNames = (line: string): string[] => {
  const names = normaliseText(line)
    .replace(/^by:?\s+/i, '')
    .split(/\s+(?:and|&)\s+|\s*[;،]\s*/);
  return names.every((name) => /\s/.test(name)) ? names : [names.join(' and ')];
};

/** A profile page is often given in place of a name. */
const isName = (name: string): boolean =>
  name !== '' && name.length <= MAX_NAME && !/^(?:https?:)?\/\/|^www\.|@/.test(name);

const BYLINE = /^by:?\s+([^|·•–—\d]+)/i;
const fromByline = (line: string): string[] => {
  const named = BYLINE.exec(normaliseText(line))?.[1];
  return named === undefined ? [] : splitNames(named.replace(/[\s,]+$/, ''));
};

const firstWith = (ways: string[][]): string[] => ways.find((names) => names.length > 0) ?? [];

/** Who wrote it, as the first way that names anyone has it: JSON-LD, mark-up, meta elements, a byline. */
export const findAuthors = (capture: PageCapture): string[] => {
  const ways = [
    articlesIn(capture.evidence.jsonLd).flatMap(({ author }) => namesOf(author).map(normaliseText)),
    capture.authors.flatMap(splitNames),
    metaOf(capture, AUTHOR_METAS).flatMap(splitNames),
    capture.bylines.flatMap(fromByline),
  ];
  return [...new Set(firstWith(ways.map((names) => names.filter(isName))))].slice(0, MAX_AUTHORS);
};

const publisherOf = (node: Json): string[] =>
  [node.publisher, node.sourceOrganization, isObject(node.isPartOf) ? node.isPartOf : null].flatMap(namesOf);

/** "Headline | World | The Ledger": what stands last in the title of the tab, behind the headline that the page shows. */
const behindHeadline = ({ title, headings }: PageCapture): string[] => {
  const tab = normaliseText(title);
  const heading = headings.map(normaliseText).find((text) => text !== '' && tab.startsWith(text));
  const rest =
    heading === undefined ? undefined : /^\s+[|·•–—-]\s+(.*)$/.exec(tab.slice(heading.length))?.[1];
  return rest === undefined ? [] : rest.split(/\s+[|·•–—-]\s+/).slice(-1);
};

/** Who published it, or null where the page does not say. */
export const findPublisher = (capture: PageCapture): string | null => {
  const named = [
    ...articlesIn(capture.evidence.jsonLd).flatMap(publisherOf),
    ...metaOf(capture, PUBLISHER_METAS),
    ...capture.publishers,
    ...behindHeadline(capture),
  ];
  return named.map(normaliseText).find(isName) ?? null;
};
