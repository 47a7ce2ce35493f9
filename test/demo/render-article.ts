import type { Article } from './article.ts';
import { directionOf, escapeHtml, printedDate } from './html.ts';
import { metadataOf, withReadableDate } from './metadata.ts';

/** A first line longer than this is a paragraph, not a headline; one with fewer words is the name of a section. */
const LONGEST_HEADLINE = 160;
const FEWEST_WORDS = 4;

export type Layout = { title: string; paragraphs: string[] };

const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && line.split(/\s+/).length >= FEWEST_WORDS;

/**
 * Tells the headline from the paragraphs: the title given, else the first line long enough to be one, else a name made
 * of the id. No line is lost.
 */
export const layOut = (article: Pick<Article, 'id' | 'title' | 'text'>): Layout => {
  const trimmed = article.text.split(/\r?\n/).map((line) => line.trim());
  const lines = trimmed.filter((line) => line !== '');
  const first = lines.find((line) => line.split(/\s+/).length >= FEWEST_WORDS) ?? '';
  const title = article.title?.trim() || (isHeadline(first) ? first : `Article ${article.id}`);
  const at = lines.indexOf(title);
  return { title, paragraphs: at < 0 ? lines : lines.toSpliced(at, 1) };
};

const STYLE = `
:root { color-scheme: light dark; --ink: #1d1f23; --soft: #5b6270; --page: #fdfcfa; --rule: #dcd8d0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e3e0; --soft: #9a9ea8; --page: #17181b; --rule: #35373d; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 18px/1.65 Georgia, "Noto Naskh Arabic", serif; }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-block: 1.25rem; font: 15px/1.5 system-ui, sans-serif; color: var(--soft); }
header, footer { border-block-end: 1px solid var(--rule); }
h1 { font-size: 2rem; line-height: 1.2; margin: 2rem 0 .75rem; }
.byline { font: 15px/1.5 system-ui, sans-serif; color: var(--soft); }
footer { border-width: 1px 0 0; margin-block: 3rem; padding-block: 1rem; font: 15px/1.5 system-ui, sans-serif; }
`;

const timeOf = (published: string | null): string => {
  const date = published === null ? null : printedDate(published);
  return published === null || date === null
    ? ''
    : `<time datetime="${escapeHtml(published)}">${date}</time>`;
};

const bylineOf = (parts: string[]): string =>
  parts.length === 0 ? '' : `<p class="byline">${parts.join(' · ')}</p>\n`;

/** A clean article page with all that is known of it in its metadata. Every text of it is escaped. */
export const renderArticle = (article: Article): string => {
  const { title, paragraphs } = layOut(article);
  const { lang, publisher, published } = withReadableDate(article);
  const code = escapeHtml(lang ?? 'en');
  const credit = publisher === null ? [] : [`<span>${escapeHtml(publisher)}</span>`];
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>\n`).join('');
  return `<!doctype html>
<html lang="${code}" dir="${directionOf(code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${metadataOf(title, article)}<style>${STYLE}</style>
</head>
<body>
<header>${escapeHtml(publisher ?? 'An article')}</header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
${bylineOf([...credit, timeOf(published)].filter((part) => part !== ''))}${body}</article>
</main>
<footer><a href="/">All articles</a></footer>
</body>
</html>
`;
};
