import { articlesIn } from './json-ld.ts';

/** What a page says of its own date, as found there, unread. */
export type DateEvidence = {
  url: string;
  jsonLd: string[];
  meta: [name: string, content: string][];
  times: string[];
};

export type PageDateMethod = 'json-ld' | 'meta' | 'time' | 'url';
/** A day that a page gives; `found` is what it was read from, as printed there. */
export type PageDate = { day: string; found: string; method: PageDateMethod };

/** Names under which pages give their dates, the most telling first; in lower case. */
const META_NAMES = {
  published: [
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
  ],
  updated: [
    'article:modified_time',
    'og:article:modified_time',
    'datemodified',
    'og:updated_time',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
  ],
};
const JSON_LD_NAMES = { published: 'datePublished', updated: 'dateModified' };
type What = keyof typeof META_NAMES;

const EARLIEST = '1990-01-01';
const MAX_FOUND = 200;
/** A date stands at the front of what gives it. */
const MAX_READ = 100;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_FIRST = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>(?:19|20)\d\d)\b/u;
const MONTH_FIRST =
  /\b(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)\b/u;

const pad = (number: number | string): string => String(number).padStart(2, '0');

/** `28 Jan 2024`, `January 28, 2024`. Without a day it is no day: a month is never made one. */
const fromWords = (text: string): string | null => {
  const { day, month, year } = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups ?? {};
  const at = MONTHS.indexOf(month?.slice(0, 3).toLowerCase() ?? '');
  return day && year && at >= 0 ? `${year}-${pad(at + 1)}-${pad(day)}` : null;
};

const DIGITS =
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/.]?(?<month>0[1-9]|1[0-2])[-/.]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;
/** In an address only what is parted: eight digits may be the number of an article, and words are its headline. */
const PARTED =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?!\d)/;

const fromDigits = (text: string, digits: RegExp): string | null => {
  const { year, month, day } = digits.exec(text)?.groups ?? {};
  return year && month && day ? `${year}-${pad(month)}-${pad(day)}` : null;
};

const isRealDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** East of the reader it is tomorrow already. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day that a text gives, as printed there: a zone does not move it. Null for none, or one out of all reason. */
const dayIn = (text: string, method: PageDateMethod, today: string): string | null => {
  const day = method === 'url' ? fromDigits(text, PARTED) : (fromDigits(text, DIGITS) ?? fromWords(text));
  return day && day >= EARLIEST && day <= dayAfter(today) && isRealDay(day) ? day : null;
};

const fromJsonLd = (scripts: string[], what: What): string[] =>
  articlesIn(scripts)
    .map((node) => node[JSON_LD_NAMES[what]])
    .filter((date) => typeof date === 'string');

const fromMeta = (meta: DateEvidence['meta'], what: What): string[] =>
  META_NAMES[what].flatMap((wanted) =>
    meta.filter(([name]) => name.toLowerCase() === wanted).map(([, content]) => content),
  );

const fromUrl = (url: string): string[] => {
  try {
    return [new URL(url).pathname];
  } catch {
    return [];
  }
};

const waysTo = (what: What, evidence: DateEvidence): [PageDateMethod, string[]][] => {
  const said: [PageDateMethod, string[]][] = [
    ['json-ld', fromJsonLd(evidence.jsonLd, what)],
    ['meta', fromMeta(evidence.meta, what)],
  ];
  if (what === 'updated') return said;
  return [...said, ['time', evidence.times], ['url', fromUrl(evidence.url)]];
};

/**
 * The day a page was published or updated: from JSON-LD, else from meta elements; a publication also from time elements
 * or the address. Null where it says none. `today` is an ISO date; what lies beyond tomorrow is no date.
 */
export const findDate = (evidence: DateEvidence, what: What, today: string): PageDate | null => {
  for (const [method, texts] of waysTo(what, evidence)) {
    for (const text of texts) {
      const day = dayIn(text.slice(0, MAX_READ), method, today);
      if (day) return { day, found: text.slice(0, MAX_FOUND), method };
    }
  }
  return null;
};
