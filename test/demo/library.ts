import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type About, type Article, NOTHING_KNOWN, parseRows } from './article.ts';
import { addMetadata } from './metadata.ts';
import { parsePageList } from './page-list.ts';
import { layOut, renderArticle } from './render-article.ts';
import type { Listed } from './render-index.ts';

/** The articles of one folder: what the index lists, and the pages that are made rather than read, by their path. */
export type Library = { root: string; listed: Listed[]; made: Map<string, () => string> };
type Say = (line: string) => void;
type Shelf = Library & { about: Map<string, About> };

const PAGE_LIST = 'pages.json';
/** So many faulty lines of one file are told singly. */
const MOST_TOLD = 3;

const read = (shelf: Shelf, file: string): string => readFileSync(join(shelf.root, file), 'utf8');
const hrefOf = (...parts: string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

const list = (shelf: Shelf, href: string, article: About, title: string): void => {
  const { publisher, published, lang } = article;
  shelf.listed.push({ href, title, publisher, published, lang: lang ?? 'en', note: null });
};

const addArticle = (shelf: Shelf, href: string, article: Article): void => {
  shelf.made.set(decodeURIComponent(href), () => renderArticle(article));
  list(shelf, href, article, layOut(article).title);
};

const addRows = (shelf: Shelf, file: string, say: Say): void => {
  const { articles, notes, problems } = parseRows(read(shelf, file));
  for (const problem of problems.slice(0, MOST_TOLD)) say(`${file}: ${problem}; skipped`);
  if (problems.length > MOST_TOLD) say(`${file}: ${problems.length - MOST_TOLD} more lines skipped`);
  for (const note of notes) shelf.about.set(note.file, note);
  for (const article of articles)
    addArticle(shelf, hrefOf(basename(file, '.jsonl'), `${article.id}.html`), article);
};

const addText = (shelf: Shelf, file: string): void => {
  const about = shelf.about.get(file) ?? NOTHING_KNOWN;
  addArticle(shelf, hrefOf(file), { ...about, id: file, text: read(shelf, file) });
};

const addPage = (shelf: Shelf, file: string): void => {
  const about = shelf.about.get(file) ?? NOTHING_KNOWN;
  if (shelf.about.has(file)) shelf.made.set(`/${file}`, () => addMetadata(read(shelf, file), about));
  list(shelf, hrefOf(file), about, about.title ?? file);
};

const scan = (shelf: Shelf, say: Say): void => {
  const files = readdirSync(shelf.root).sort();
  const endingIn = (ending: RegExp) => files.filter((file) => ending.test(file));
  for (const file of endingIn(/\.jsonl$/i)) addRows(shelf, file, say);
  for (const file of endingIn(/\.txt$/i)) addText(shelf, file);
  for (const file of endingIn(/\.html?$/i)) addPage(shelf, file);
};

/**
 * Reads a folder of articles. Where a `pages.json` describes its pages it is the index; else every `.html` and `.txt`
 * is a page, as is every row {id, text, …} of a `.jsonl`, and rows {file, …} describe the files they name.
 * @throws if there is no such folder, or nothing to read in it. Faulty lines are told to `say` and skipped.
 */
export const readLibrary = (root: string, say: Say): Library => {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${root} is not a folder.`);
  const shelf: Shelf = { root, listed: [], made: new Map(), about: new Map() };
  if (statSync(join(root, PAGE_LIST), { throwIfNoEntry: false })?.isFile())
    shelf.listed.push(...parsePageList(read(shelf, PAGE_LIST)));
  else scan(shelf, say);
  if (shelf.listed.length === 0) throw new Error(`${root} holds no .html, .txt or .jsonl articles.`);
  return { root, listed: shelf.listed, made: shelf.made };
};
