import { failure, type Result, success } from '../model/result.ts';
import { MAX_ARTICLE, type SavedDate, type SavedSource } from '../model/saved-source.ts';
import { cleanAddress, findCanonical, isFrontPage } from './address.ts';
import type { PageCapture } from './capture.ts';
import { findAuthors, findPublisher, metaOf } from './credits.ts';
import { articlesIn } from './json-ld.ts';
import { normaliseText } from './normalise-text.ts';
import { findDate } from './page-dates.ts';
import { type ArticleProblem, type ProblemKind, problemOf } from './problems.ts';
import { findTitle } from './title.ts';

/** What a page says of itself. `blocks` are the paragraphs of `text`. */
export type Article = Pick<
  SavedSource,
  'url' | 'canonical' | 'title' | 'publisher' | 'authors' | 'dates' | 'lang' | 'text'
> & { blocks: string[] };

/** An article and what its reader should know of it. */
export type ReadArticle = { article: Article; problems: ArticleProblem[] };

/** Fewer characters than this are a caption or a notice. */
const LEAST_TEXT = 80;
/** About two hundred words: a teaser is shorter, and few articles are. */
const SHORT_TEXT = 1_200;
const ASKS_TO_PAY =
  /subscribe (?:now )?(?:to|for)|subscribers? only|for subscribers|already a subscriber|(?:sign|log) in to (?:read|continue)|to continue reading|continue reading (?:with|for)|start your (?:free )?trial|register to (?:read|continue)|unlock this (?:article|story)/i;

const isHtml = (contentType: string): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);

const BETWEEN = '\n\n';

/** As much from the beginning as can be kept. */
const fitting = (blocks: string[]): string[] => {
  const kept: string[] = [];
  let room = MAX_ARTICLE;
  for (const block of blocks) {
    if (room <= 0) break;
    kept.push(block.slice(0, room).toWellFormed());
    room -= block.length + BETWEEN.length;
  }
  return kept;
};

const datesOf = ({ evidence }: PageCapture, today: string): SavedDate[] => {
  const published = findDate(evidence, 'published', today);
  const updated = findDate(evidence, 'updated', today);
  return [
    ...(published ? [{ what: 'published' as const, ...published }] : []),
    ...(updated && updated.found !== published?.found ? [{ what: 'updated' as const, ...updated }] : []),
  ];
};

const langOf = (capture: PageCapture): string | null => {
  const [inLanguage] = articlesIn(capture.evidence.jsonLd).map((node) => node.inLanguage);
  const said = [capture.lang, inLanguage, ...metaOf(capture, ['og:locale', 'language'])];
  const lang = said.find((value) => typeof value === 'string' && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value));
  return typeof lang === 'string' ? lang.slice(0, 35).replaceAll('_', '-') : null;
};

const isPaid = ({ evidence }: PageCapture): boolean =>
  articlesIn(evidence.jsonLd).some((node) =>
    ['false', 'False', false].some((no) => node.isAccessibleForFree === no),
  );

const isStub = (capture: PageCapture, { text }: Article): boolean =>
  text.length < SHORT_TEXT && (isPaid(capture) || ASKS_TO_PAY.test(text));

const saysArticle = (capture: PageCapture): boolean =>
  articlesIn(capture.evidence.jsonLd).length > 0 || metaOf(capture, ['og:type']).includes('article');

const problemsOf = (capture: PageCapture, article: Article, whole: boolean): ArticleProblem[] => {
  const kinds: [ProblemKind, boolean][] = [
    ['front-page', isFrontPage(article.url) && !saysArticle(capture)],
    ['stub', isStub(capture, article)],
    ['no-date', !article.dates.some(({ what }) => what === 'published')],
    ['cut', !whole],
  ];
  return kinds.filter(([, present]) => present).map(([kind]) => problemOf(kind));
};

/**
 * Reads what was collected from a page. Fails with the reason where there is nothing to keep: a file, a page without an
 * address, one without a text. `today` is an ISO date.
 */
export const readArticle = (capture: PageCapture, today: string): Result<ReadArticle, ArticleProblem> => {
  if (!isHtml(capture.contentType)) return failure(problemOf('not-html'));
  const url = cleanAddress(capture.url);
  const canonical = findCanonical(capture.canonical, capture.url);
  if (url === null || canonical === null) return failure(problemOf('no-address'));
  const all = capture.blocks.map(normaliseText).filter((block) => block !== '');
  const blocks = fitting(all);
  const text = blocks.join(BETWEEN);
  if (text.length < LEAST_TEXT) return failure(problemOf('no-text'));
  const publisher = findPublisher(capture);
  const article: Article = {
    url,
    canonical,
    title: findTitle(capture, publisher) ?? text.slice(0, 80).toWellFormed(),
    publisher,
    authors: findAuthors(capture),
    dates: datesOf(capture, today),
    lang: langOf(capture),
    text,
    blocks,
  };
  return success({ article, problems: problemsOf(capture, article, text === all.join(BETWEEN)) });
};
