import { describe, expect, test } from 'vitest';
import { readArticle } from '#core/article/read-article.ts';
import { MAX_ARTICLE } from '#core/model/saved-source.ts';
import { captureFile, captureOf, SITE } from './pages.ts';

const TODAY = '2026-11-20';
const read = (...page: Parameters<typeof captureOf>) => {
  const result = readArticle(captureOf(...page), TODAY);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
};
const LONG = 'The base was struck twice that night, officials in the province said on Sunday. '.repeat(20);
const body = (head: string, text = LONG) =>
  `<html lang="en"><head>${head}</head><body><main><h1>A raid</h1><p>${text}</p></main></body></html>`;
const jsonLd = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;
const kindsIn = (html: string, url?: string) => read(html, url).problems.map(({ kind }) => kind);

type Expected = [
  file: string,
  title: string,
  publisher: string | null,
  authors: string[],
  dates: string[],
  lang: string,
];
const PAGES: Expected[] = [
  [
    'tower-22.html',
    'Three US soldiers killed in drone attack on Tower 22 in Jordan',
    'The Eastern Ledger',
    ['Marit Solheim'],
    ['published 2024-01-29 json-ld', 'updated 2024-01-29 json-ld'],
    'en-US',
  ],
  [
    'ain-al-asad-2020.html',
    'Pentagon raises count of brain injuries at Ain al-Asad to 109',
    'Meridian Dispatch',
    ['Jonas Wehrli'],
    ['published 2020-02-11 meta', 'updated 2020-02-11 meta'],
    'en',
  ],
  [
    'ain-al-asad-2024.html',
    'US strike south of Baghdad kills four as rockets return to Ain al-Asad',
    'Harbour Tribune',
    ['Lene Aker'],
    ['published 2024-07-31 meta'],
    'en',
  ],
  [
    'erbil-barracks.html',
    'The drone that did not explode: what happened at Erbil',
    'Northgate Review',
    [],
    ['published 2023-11-10 meta'],
    'en-GB',
  ],
  [
    '2025/07/17/kurdistan-oil-fields.html',
    'Three days of drones shut oil fields in Kurdistan',
    null,
    [],
    ['published 2025-07-17 url'],
    'en',
  ],
  ['mq-9-losses.html', 'Seven Reapers in six weeks', null, [], ['published 2025-04-25 time'], 'en'],
  [
    'conoco-green-village.html',
    'EUPHRATES POST ONLINE - Drone kills SDF trainees at al-Omar oil field',
    null,
    [],
    [],
    'en',
  ],
  [
    'camp-victory.html',
    'Third attack in ten days on US site at Baghdad airport',
    'Nightdesk',
    ['Tomas Ferreira'],
    ['published 2021-06-15 json-ld'],
    'en',
  ],
  [
    'gulf-live.html',
    'Gulf under fire on third day of war',
    'Strait Times Wire',
    [],
    ['published 2026-03-02 json-ld', 'updated 2026-03-02 json-ld'],
    'en',
  ],
  [
    'ain-al-asad-arabic.html',
    'إسقاط مسيّرتين فوق قاعدة عين الأسد غربي العراق',
    'صحيفة الضفاف',
    [],
    ['published 2021-06-06 meta'],
    'ar',
  ],
];

test.for(PAGES)('%s is read as its mark-up says', ([file, title, publisher, authors, dates, lang]) => {
  const result = readArticle(captureFile(file), TODAY);
  if (!result.ok) throw new Error(result.failure.kind);
  const { article, problems } = result.value;
  expect(article).toMatchObject({ title, publisher, authors, lang, canonical: `${SITE}/${file}` });
  expect(article.dates.map(({ what, day, method }) => `${what} ${day} ${method}`)).toEqual(dates);
  expect(article.text).toBe(article.blocks.join('\n\n'));
  expect(article.text.length).toBeGreaterThan(1_500);
  expect(problems.map(({ kind }) => kind)).toEqual(dates.length === 0 ? ['no-date'] : []);
});

describe('what the metadata says', () => {
  test('a headline that stands nowhere on the page is still the title', () => {
    const { article } = read(body(jsonLd({ headline: 'Base struck twice' })));
    expect(article.title).toBe('Base struck twice');
  });
  test('several authors are several, a profile page is none', () => {
    const authors = (head: string) => read(body(head)).article.authors;
    expect(authors(jsonLd({ author: [{ name: 'Ann Lee' }, 'Bo Ek', { url: 'x' }] }))).toEqual([
      'Ann Lee',
      'Bo Ek',
    ]);
    expect(authors('<meta name="author" content="By Ann Lee and Bo Ek">')).toEqual(['Ann Lee', 'Bo Ek']);
    expect(authors('<meta name="author" content="Reuters and agencies">')).toEqual(['Reuters and agencies']);
    expect(authors('<meta property="article:author" content="https://x.example/ann">')).toEqual([]);
  });
  test('broken JSON-LD, and JSON-LD of other things, say nothing', () => {
    const other = jsonLd({ '@type': 'Organization', name: 'Ad Ltd', author: 'Ad' });
    const { article } = read(body(`<script type="application/ld+json">{"a":</script>${other}`));
    expect(article).toMatchObject({ title: 'A raid', publisher: null, authors: [] });
  });
});

describe('what is odd about a page is said', () => {
  test('the beginning of an article behind a paywall', () => {
    expect(kindsIn(body('', `${LONG.slice(0, 400)} Subscribe to continue reading.`))).toContain('stub');
    expect(kindsIn(body(jsonLd({ isAccessibleForFree: false }), LONG.slice(0, 400)))).toContain('stub');
  });
  test('a whole article that asks for a subscription is no stub, nor is a short one that does not', () => {
    expect(kindsIn(body('', `${LONG} Subscribe to continue reading.`))).not.toContain('stub');
    expect(kindsIn(body('', LONG.slice(0, 400)))).not.toContain('stub');
  });
  test('a front page', () => {
    expect(kindsIn(body(''), `${SITE}/`)).toContain('front-page');
    expect(kindsIn(body(jsonLd({ headline: 'A raid' })), `${SITE}/`)).not.toContain('front-page');
  });
  test('a text too long to keep is cut, also within one block', () => {
    const { article, problems } = read(body('', 'word '.repeat(MAX_ARTICLE / 4)));
    expect(article.text.length).toBeLessThanOrEqual(MAX_ARTICLE);
    expect(article.text.length).toBeGreaterThan(MAX_ARTICLE / 2);
    expect(problems.map(({ kind }) => kind)).toContain('cut');
  });
});

test.for([
  ['not-html', '<p>x</p>', `${SITE}/a.pdf`, 'application/pdf'],
  ['no-text', '<title>Sorry</title><main><p>Please accept.</p></main>', `${SITE}/a`, 'text/html'],
  ['no-address', body(''), 'about:blank', 'text/html'],
] as const)('nothing is kept, and why: %s', ([kind, html, url, contentType]) => {
  const result = readArticle(captureOf(html, url, contentType), TODAY);
  expect(result.ok ? 'read' : result.failure.kind).toBe(kind);
});
