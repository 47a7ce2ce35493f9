import type { DateEvidence } from '#core/article/page-dates.ts';

// A page may hold megabytes of this; an honest article says its date within these bounds.
const MAX_JSON_LD = 64_000;
const MAX_METAS = 40;
const MAX_TIMES = 12;
const MAX_VALUE = 200;
/** A `data:` address holds its whole page. */
const MAX_ADDRESS = 4_000;

const DATED = /date|publish|modified|updated|issued|created|time/i;
const TIMES_OF_ARTICLE = 'article time[datetime], main time[datetime], [role="main"] time[datetime]';

const jsonLdOf = (document: Document): string[] => {
  let room = MAX_JSON_LD;
  const texts: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text.toWellFormed());
  }
  return texts;
};

const metasOf = (document: Document): [string, string][] => {
  const found: [string, string][] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '';
    const content = meta.getAttribute('content') ?? '';
    if (DATED.test(name) && content.length <= MAX_VALUE) found.push([name.slice(0, MAX_VALUE), content]);
    if (found.length === MAX_METAS) break;
  }
  return found;
};

const timesOf = (document: Document): string[] => {
  const inArticle = document.querySelectorAll(TIMES_OF_ARTICLE);
  const times = inArticle.length > 0 ? inArticle : document.querySelectorAll('time[datetime]');
  return Array.from(times)
    .slice(0, MAX_TIMES)
    .map((time) => (time.getAttribute('datetime') ?? '').slice(0, MAX_VALUE));
};

/** What the page says of its own date, word for word; nothing is read into it here. */
export const dateEvidence = (document: Document): DateEvidence => ({
  url: document.location.href.slice(0, MAX_ADDRESS),
  jsonLd: jsonLdOf(document),
  meta: metasOf(document),
  times: timesOf(document),
});
