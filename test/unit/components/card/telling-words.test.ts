import { describe, expect, it } from 'vitest';
import { writeAsOf } from '#components/card/telling-words.ts';

const metadata = { day: '2021-06-08', method: 'json-ld' } as const;
const reading = { day: '2026-11-21', method: 'reading' } as const;

describe('as of', () => {
  it('names the day and where it comes from', () => {
    expect(writeAsOf(metadata)).toBe('Told as of 8 June 2021, the article’s date (from its metadata)');
    expect(writeAsOf({ ...metadata, method: 'url' })).toContain('(from its address)');
    expect(writeAsOf(reading)).toBe('Told as of today, 21 November 2026, because the page gives no date');
  });
});
