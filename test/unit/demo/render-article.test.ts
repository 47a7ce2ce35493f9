import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '#test/demo/article.ts';
import { layOut, renderArticle } from '#test/demo/render-article.ts';

const article = (given: Partial<Article>): Article => ({
  id: 'a1',
  title: null,
  publisher: null,
  published: null,
  lang: null,
  url: null,
  text: 'Rockets fall near the old base\n\nNobody was hurt.',
  ...given,
});

describe('the layout', () => {
  test('a short first line is the headline', () => {
    expect(layOut(article({}))).toEqual({
      title: 'Rockets fall near the old base',
      paragraphs: ['Nobody was hurt.'],
    });
  });

  test('the name of a section above the headline is not taken for it', () => {
    const { title, paragraphs } = layOut(
      article({ text: 'World\nRockets fall near the base\nNobody was hurt.' }),
    );
    expect(title).toBe('Rockets fall near the base');
    expect(paragraphs).toEqual(['World', 'Nobody was hurt.']);
  });

  test('a long first line stays a paragraph', () => {
    const long = 'word '.repeat(60).trim();
    expect(layOut(article({ text: `${long}\nEnd.` }))).toEqual({
      title: 'Article a1',
      paragraphs: [long, 'End.'],
    });
  });

  test('a title given is not printed twice', () => {
    const { paragraphs } = layOut(article({ title: 'Rockets fall near the old base' }));
    expect(paragraphs).toEqual(['Nobody was hurt.']);
  });

  test('no line is ever lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.option(fc.string(), { nil: null }), (lines, title) => {
        const laid = layOut(article({ text: lines.join('\n'), title }));
        const printed = [laid.title, ...laid.paragraphs];
        const given = lines.flatMap((line) => line.split(/\r?\n/)).map((line) => line.trim());
        for (const line of given.filter((line) => line !== '')) expect(printed).toContain(line);
      }),
    );
  });
});

describe('the page', () => {
  const documentOf = (given: Partial<Article>): Document => parseHTML(renderArticle(article(given))).document;

  test('its metadata says what is known', () => {
    const page = documentOf({ publisher: 'The Post', published: '2024-01-28', lang: 'en' });
    const json = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(json).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2024-01-28',
      publisher: { name: 'The Post' },
    });
    expect(page.querySelector('[property="article:published_time"]')?.getAttribute('content')).toBe(
      '2024-01-28',
    );
    expect(page.querySelector('time')?.textContent).toBe('28 January 2024');
    expect(page.querySelector('h1')?.textContent).toBe('Rockets fall near the old base');
  });

  test('what is not known, or is no date, is left out', () => {
    const page = documentOf({ published: 'last Tuesday' });
    expect(page.querySelector('time')).toBeNull();
    expect(page.querySelector('[property="article:published_time"]')).toBeNull();
    expect(page.documentElement.innerHTML).not.toContain('datePublished');
  });

  test('Arabic runs from right to left', () => {
    expect(documentOf({ lang: 'ar' }).documentElement.getAttribute('dir')).toBe('rtl');
    expect(documentOf({ lang: 'en-GB' }).documentElement.getAttribute('dir')).toBe('ltr');
  });

  test('no text of an article can become mark-up', () => {
    const evil = '</script><img src=x onerror=alert(1)>"\'&amp;';
    const page = documentOf({ title: evil, publisher: evil, lang: evil, url: evil, text: evil });
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('h1')?.textContent).toBe(evil);
  });
});
