import { describe, expect, it } from 'vitest';
import { dateEvidence } from '#page/date-evidence.ts';
import { pageOf } from './page.ts';

const evidenceOf = (body: string, head = '') => {
  const document = pageOf(body, head);
  Object.defineProperty(document, 'location', { value: { href: 'https://news.example/2024/01/28/a' } });
  return dateEvidence(document);
};

describe('dateEvidence', () => {
  it('takes what the page says word for word', () => {
    const head =
      '<script type="application/ld+json">{"datePublished": broken</script>' +
      '<meta property="article:published_time" content="2024-01-28T10:00:00Z">' +
      '<meta name="viewport" content="width=device-width">';
    expect(evidenceOf('<time datetime="2024-01-29">x</time>', head)).toEqual({
      url: 'https://news.example/2024/01/28/a',
      jsonLd: ['{"datePublished": broken'],
      meta: [['article:published_time', '2024-01-28T10:00:00Z']],
      times: ['2024-01-29'],
    });
  });
  it('prefers the times of the article to those around it', () => {
    const body =
      '<time datetime="2020-01-01">x</time><article><time datetime="2024-01-28">y</time></article>';
    expect(evidenceOf(body).times).toEqual(['2024-01-28']);
  });
  it('does not carry away what is too long to be a date', () => {
    const long = 'x'.repeat(100_000);
    const head = `<script type="application/ld+json">"${long}"</script><meta name="date" content="${long}">`;
    const { jsonLd, meta, times } = evidenceOf('<time datetime="2024">x</time>'.repeat(1_000), head);
    expect([jsonLd, meta]).toEqual([[], []]);
    expect(times).toHaveLength(12);
  });
});
