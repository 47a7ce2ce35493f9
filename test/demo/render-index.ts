import { directionOf, escapeHtml, printedDate } from './html.ts';

/** One article of the index; `note` says what is particular about the page. */
export type Listed = {
  href: string;
  title: string;
  publisher: string | null;
  published: string | null;
  lang: string;
  note: string | null;
};

/** More links than these help nobody to choose. */
const MOST_LISTED = 500;

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1d22; --soft: #5d6472; --page: #f6f4ef; --card: #fff; --rule: #ddd8cd;
  --accent: #0b5d73; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e6e3; --soft: #9da2ad; --page: #141518; --card: #1d1f23; --rule: #33363d; --accent: #7cc7dc; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, "Noto Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1 { font: 600 2.4rem/1.15 Georgia, serif; margin: 0 0 .5rem; }
.try { max-width: 44rem; margin: 0 0 2.5rem; color: var(--soft); font-size: 1.05rem; }
.try b { color: var(--ink); }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem;
  grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); }
a { display: flex; flex-direction: column; height: 100%; padding: 1.1rem 1.2rem; border: 1px solid var(--rule);
  border-radius: 10px; background: var(--card); color: inherit; text-decoration: none; }
a:hover, a:focus-visible { border-color: var(--accent); outline: 2px solid var(--accent); outline-offset: -1px; }
h2 { font: 600 1.12rem/1.35 Georgia, "Noto Naskh Arabic", serif; margin: 0 0 .6rem; }
.from { font-size: .85rem; color: var(--soft); margin: 0 0 .35rem; }
.note { font-size: .85rem; color: var(--soft); margin: auto 0 0; padding-top: .5rem; border-top: 1px solid var(--rule); }
`;

const fromOf = ({ publisher, published }: Listed): string =>
  [publisher ?? '', (published === null ? null : printedDate(published)) ?? '']
    .filter((part) => part !== '')
    .map((part) => `<bdi>${escapeHtml(part)}</bdi>`)
    .join(' · ');

const itemOf = (page: Listed): string => {
  const lang = escapeHtml(page.lang);
  const note = page.note === null ? '' : `<p class="note">${escapeHtml(page.note)}</p>`;
  return `<li><a href="${escapeHtml(page.href)}"><p class="from">${fromOf(page)}</p>
<h2 lang="${lang}" dir="${directionOf(lang)}">${escapeHtml(page.title)}</h2>${note}</a></li>`;
};

const restOf = (count: number): string =>
  count > MOST_LISTED ? `<p class="try">And ${count - MOST_LISTED} more.</p>` : '';

/** The page that lists the articles and says what to try. */
export const renderIndex = (pages: Listed[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Backstory: articles to try</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Articles to try</h1>
<p class="try">Open one and <b>rest on an underlined name</b>. A card shows what is recorded of it before the article’s
date, and who says so. You can move into the card and follow its links; Escape closes it.</p>
<ol>
${pages.slice(0, MOST_LISTED).map(itemOf).join('\n')}
</ol>
${restOf(pages.length)}</main>
</body>
</html>
`;
