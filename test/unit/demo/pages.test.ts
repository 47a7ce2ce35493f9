import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseDescribedPages } from '#test/demo/page-list.ts';
import { TOUR } from '#test/demo/tour.ts';

const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
const read = (file: string): string => readFileSync(folder + file, 'utf8');
const pages = parseDescribedPages(read('pages.json'));

const smooth = (text: string): string => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ');

/** The text of a page and of the stories that it loads from the folder of its name. */
const textOf = (file: string): string => {
  const stories = folder + file.replace(/\.html$/, '/');
  const loaded = existsSync(stories)
    ? readdirSync(stories).map((name) => readFileSync(stories + name, 'utf8'))
    : [];
  return smooth([parseHTML(read(file)).document.body.textContent ?? '', ...loaded].join(' '));
};

test('every page is described once', () => {
  const html = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.map(({ file }) => file).sort()).toEqual(html.sort());
});

test('every stop of the tour is a page that marks what it asks for', () => {
  for (const { path, wanted } of TOUR)
    expect(pages.find(({ file }) => `/${file}` === path)?.marked).toContain(wanted);
});

describe.each(pages)('$file', ({ file, lang, marked, unmarked, unmarkedIn }) => {
  test('has the texts that it is said to have', () => {
    const text = textOf(file);
    for (const name of [...marked, ...unmarked]) expect(text).toContain(name);
  });

  test('has the elements that it is said to have, and its language', () => {
    const { document } = parseHTML(read(file));
    for (const selector of unmarkedIn) expect(document.querySelector(selector), selector).not.toBeNull();
    expect(document.documentElement.lang.split('-')[0]).toBe(lang);
  });

  test('asks nothing of another machine', () => {
    const { document } = parseHTML(read(file));
    for (const element of document.querySelectorAll('[src], link[href], [srcset], [action]'))
      for (const name of ['src', 'href', 'srcset', 'action'])
        expect(element.getAttribute(name) ?? '').not.toMatch(/^(\w+:)?\/\//);
    for (const style of document.querySelectorAll('style'))
      expect(style.textContent).not.toMatch(/url\(|@import/);
  });
});
