import type { AsOf, DateMethod } from '../incidents/card-view.ts';

/** What a page says of its own date, as found there, unread. */
export type DateEvidence = {
  url: string;
  jsonLd: string[];
  meta: [name: string, content: string][];
  times: string[];
};

/** Names under which pages give the date of first publication, the most telling first; in lower case. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

const EARLIEST = '1990-01-01';
const ARTICLE = /article|posting|report|webpage|review/i;
const MAX_DEPTH = 6;

/** Dates as words carry no zone: read as UTC, so that the day printed is the day taken. */
const fromWords = (text: string): string | null => {
  if (!/\p{L}{3}/u.test(text) || !/\b(?:19|20)\d\d\b/.test(text)) return null;
  const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*\)?$/.test(text) ? text : `${text} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
};

const isRealDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** The day that a text gives, as printed there: a zone does not move it. Null for none, or one out of all reason. */
const dayIn = (text: string, today: string): string | null => {
  const digits = /(?<!\d)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    text.slice(0, 100),
  );
  const day = digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : fromWords(text.slice(0, 100));
  return day && day >= EARLIEST && day <= dayAfter(today) && isRealDay(day) ? day : null;
};

/** East of the reader it is tomorrow already. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

type Json = { [name: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every `datePublished` in a JSON-LD value, those of articles first. */
const publishedIn = (value: unknown, depth = 0): { date: string; article: boolean }[] => {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => publishedIn(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((item) =>
    publishedIn(item, depth + 1),
  );
  const date = value.datePublished;
  if (typeof date !== 'string') return inner;
  return [{ date, article: ARTICLE.test(String(value['@type'])) }, ...inner];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const fromJsonLd = (scripts: string[]): string[] => {
  const found = scripts.flatMap((script) => publishedIn(parseJson(script)));
  return [...found.filter(({ article }) => article), ...found.filter(({ article }) => !article)].map(
    ({ date }) => date,
  );
};

const fromMeta = (meta: DateEvidence['meta']): string[] =>
  META_NAMES.flatMap((wanted) =>
    meta.filter(([name]) => name.toLowerCase() === wanted).map(([, content]) => content),
  );

const fromUrl = (url: string): string[] => {
  try {
    return [new URL(url).pathname];
  } catch {
    return [];
  }
};

/**
 * The day as of which a page is to be read, and how it is known: JSON-LD, then meta elements, then time elements, then
 * the address, and where the page gives none the day of reading. `today` is an ISO date.
 */
export const findPublished = (evidence: DateEvidence, today: string): AsOf => {
  const ways: [DateMethod, string[]][] = [
    ['json-ld', fromJsonLd(evidence.jsonLd)],
    ['meta', fromMeta(evidence.meta)],
    ['time', evidence.times],
    ['url', fromUrl(evidence.url)],
  ];
  for (const [method, texts] of ways) {
    for (const text of texts) {
      const day = dayIn(text, today);
      if (day) return { day, method };
    }
  }
  return { day: today, method: 'reading' };
};
