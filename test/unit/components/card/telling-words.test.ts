import { describe, expect, it } from 'vitest';
import { writeAsOf, writeScope, writeTempo } from '#components/card/telling-words.ts';

const metadata = { day: '2021-06-08', method: 'json-ld' } as const;
const reading = { day: '2026-11-21', method: 'reading' } as const;

describe('as of', () => {
  it('names the day and where it comes from', () => {
    expect(writeAsOf(metadata)).toBe('Told as of 8 June 2021, the article’s date (from its metadata)');
    expect(writeAsOf({ ...metadata, method: 'url' })).toContain('(from its address)');
    expect(writeAsOf(reading)).toBe('Told as of today, 21 November 2026, because the page gives no date');
  });
});

describe('tempo', () => {
  it('says that none is recorded, never that nothing happened', () => {
    const { count, rest } = writeTempo({ count: 0, days: 90, last: null }, metadata);
    expect(`${count} ${rest}`).toBe('None recorded in the 90 days before this article');
  });

  it('counts, and dates the last as precisely as known', () => {
    const monthly = writeTempo(
      { count: 3, days: 90, last: { date: '2021-05-15', precision: 'month' } },
      metadata,
    );
    expect(`${monthly.count} ${monthly.rest}`).toBe(
      '3 incidents recorded in the 90 days before this article, the last in May 2021',
    );
    const single = writeTempo(
      { count: 1, days: 90, last: { date: '2026-10-02', precision: 'day' } },
      reading,
    );
    expect(`${single.count} ${single.rest}`).toBe(
      '1 incident recorded in the 90 days before today, on 2 October 2026',
    );
  });
});

describe('scope', () => {
  it('is silent for the entity’s own incidents and names whose they are otherwise', () => {
    expect(writeScope({ of: 'own' })).toBeNull();
    expect(writeScope({ of: 'children', label: 'by groups within the PMF' })).toEqual({
      none: 'No earlier incident recorded under this name.',
      whose: 'By groups within the PMF:',
    });
  });
});
