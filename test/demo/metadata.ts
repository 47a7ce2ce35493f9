import type { About } from './article.ts';
import { escapeHtml, jsonForScript, printedDate } from './html.ts';

const meta = (property: string, content: string | null): string =>
  content === null ? '' : `<meta property="${property}" content="${escapeHtml(content)}">\n`;

const newsArticle = (title: string, { publisher, published, url, lang }: About) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  ...(published !== null && { datePublished: published }),
  ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
  ...(lang !== null && { inLanguage: lang }),
  ...(url !== null && { mainEntityOfPage: url }),
});

/** A date that cannot be read would only teach the page a falsehood. */
export const withReadableDate = (about: About): About =>
  about.published !== null && printedDate(about.published) === null ? { ...about, published: null } : about;

/** The tags of a head that say what a page is: og: properties, article:published_time and a NewsArticle in JSON-LD. */
export const metadataOf = (title: string, given: About): string => {
  const about = withReadableDate(given);
  return [
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:site_name', about.publisher),
    meta('og:url', about.url),
    meta('article:published_time', about.published),
    `<script type="application/ld+json">${jsonForScript(newsArticle(title, about))}</script>\n`,
  ].join('');
};

const titleIn = (html: string): string | undefined => /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();

/** A whole page with metadata put at the start of its head or, where it has none, before everything but its doctype. */
export const addMetadata = (html: string, about: About): string => {
  const tags = metadataOf(about.title ?? titleIn(html) ?? 'Untitled', about);
  const place = /<head(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = place === null ? 0 : place.index + place[0].length;
  return `${html.slice(0, at)}\n${tags}${html.slice(at)}`;
};
