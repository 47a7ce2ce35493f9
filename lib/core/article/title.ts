import type { PageCapture } from './capture.ts';
import { metaOf } from './credits.ts';
import { articlesIn, namesOf } from './json-ld.ts';
import { normaliseText } from './normalise-text.ts';

const MAX_TITLE = 500;
const SEPARATOR = String.raw`\s+[|·•–—:-]\s+`;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The title of a tab without the name of the site that stands before or behind it. */
const withoutPublisher = (title: string, publisher: string | null): string => {
  if (publisher === null) return title;
  const name = literal(publisher);
  return title
    .replace(new RegExp(`${SEPARATOR}${name}$`, 'i'), '')
    .replace(new RegExp(`^${name}${SEPARATOR}`, 'i'), '');
};

/** A headline stands in what the page calls itself; the name of the site alone is too short a part of that. */
const isHeadline = (heading: string, titles: string[]): boolean =>
  titles.some((title) => title.includes(heading) && heading.length * 2 >= title.length);

/**
 * What the article is called: the headline as shown, where the page also says elsewhere that this is it; else what its
 * metadata says, its first heading, or the title of the tab. Null for a page without any.
 */
export const findTitle = (capture: PageCapture, publisher: string | null): string | null => {
  const said = [
    ...articlesIn(capture.evidence.jsonLd).flatMap((node) => namesOf(node.headline ?? node.name)),
    ...metaOf(capture, ['og:title', 'twitter:title']),
  ].map(normaliseText);
  const tab = withoutPublisher(normaliseText(capture.title), publisher);
  const headings = capture.headings.map(normaliseText);
  const shown = headings.find((heading) => isHeadline(heading, [...said, tab]));
  const title = [shown, ...said, headings[0], tab].find((candidate) => candidate);
  return title ? title.slice(0, MAX_TITLE).toWellFormed() : null;
};
