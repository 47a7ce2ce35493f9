import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate, sideOf } from '#core/incidents/relate.ts';
import { dayOf, isoOf } from '#core/model/day.ts';
import type { Incident } from '#core/model/incident.ts';
import type { Phrase } from '#core/wording/phrase.ts';
import { english } from '#test/words/english.ts';
import { filed, incident, key } from './made-up.ts';

const ARTICLE = '2024-06-10';
const context = {
  entity: key('ain-al-asad'),
  asOf: dayOf(ARTICLE),
  others: new Set([key('front'), key('mq-9')]),
  nameOf: (one: string) => one.slice(5),
};
const related = (...incidents: Incident[]) => relate(incidents.map(filed), context);
const said = (reasons: Phrase[] = []): string[] => reasons.map(english.tell);
const days = (list: { incident: Incident }[]) => list.map((one) => one.incident.date);

describe('on which side of the article', () => {
  it.each([
    ['2024-06-10', 'day', 'around'],
    ['2024-06-07', 'day', 'around'],
    ['2024-06-06', 'day', 'past'],
    ['2024-06-11', 'day', 'later'],
    ['2024-05-15', 'month', 'past'],
    ['2024-06-02', 'month', 'samePeriod'],
    ['2024-06-28', 'month', 'samePeriod'],
    ['2024-07-02', 'month', 'later'],
    ['2024-02-02', 'year', 'samePeriod'],
    ['2023-02-02', 'year', 'past'],
    ['2025-02-02', 'year', 'later'],
  ])('%s known to the %s is %s', (date, precision, side) => {
    expect(sideOf(incident(date, { precision }), dayOf(ARTICLE))).toBe(side);
  });
  it('a month whose last day is the article’s has nothing still to come', () => {
    expect(sideOf(incident('2024-06-05', { precision: 'month' }), dayOf('2024-06-30'))).toBe('past');
  });
  it('nothing that happened after the article is ever past or around', () => {
    const anyDay = fc.integer({ min: dayOf('2016-01-01'), max: dayOf('2026-12-31') });
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('day', 'month', 'year'), (day, asOf, precision) => {
        const side = sideOf(incident(isoOf(day), { precision }), asOf);
        if (day > asOf) expect(['later', 'samePeriod']).toContain(side);
        if (side === 'later') expect(day).toBeGreaterThan(asOf);
      }),
    );
  });
});

describe('the tempo', () => {
  it('counts the 90 days before those around the article', () => {
    const { lately } = related(
      ...['2024-06-08', '2024-06-06', '2024-03-09', '2024-03-08'].map((date) => incident(date)),
    );
    expect(lately.map(({ date }) => date)).toEqual(['2024-06-06', '2024-03-09']);
  });
  it('takes for the newest what may have been it', () => {
    const month = incident('2024-05-02', { precision: 'month' });
    expect(related(incident('2024-05-20'), month).lately.map(({ precision }) => precision)).toEqual([
      'month',
      'day',
    ]);
  });
  it('counts a month only if all of it lies in those days', () => {
    expect(related(incident('2024-05-02', { precision: 'month' })).lately).toHaveLength(1);
    expect(related(incident('2024-03-20', { precision: 'month' })).lately).toHaveLength(0);
    expect(related(incident('2024-06-02', { precision: 'month' })).lately).toHaveLength(0);
  });
});

describe('ranking', () => {
  it('puts what shares an actor with the article before what does not, and says so', () => {
    const { past } = related(incident('2024-05-02'), incident('2024-05-01', { attributedTo: ['front'] }));
    expect(days(past)).toEqual(['2024-05-01', '2024-05-02']);
    expect(said(past[0]?.reasons)[0]).toBe('also front');
  });
  it('puts the recent before the old, and the grave before the slight', () => {
    expect(days(related(incident('2023-05-02'), incident('2024-05-02')).past)).toEqual([
      '2024-05-02',
      '2023-05-02',
    ]);
    const grave = incident('2024-05-01', { killed: { min: 3, max: 3, side: 'us' } });
    const { past } = related(incident('2024-05-02'), grave);
    expect(days(past)).toEqual(['2024-05-01', '2024-05-02']);
    expect(said(past[0]?.reasons)).toContain('3 killed');
  });
  it('words the dead and the hurt as they are known', () => {
    const hurt = incident('2024-05-01', {
      killed: { min: 100, max: null, side: 'us' },
      injured: { min: 12, max: 25, side: 'us' },
    });
    expect(said(related(hurt).past[0]?.reasons)).toEqual(
      expect.arrayContaining(['100 or more killed', '12–25 injured']),
    );
  });
  it('tells how long before only where the day is known', () => {
    expect(said(related(incident('2024-05-31')).past[0]?.reasons)).toContain('10 days before');
    expect(related(incident('2024-05-31', { precision: 'month' })).past[0]?.reasons).toEqual([]);
  });
  it('is not moved by the card’s own entity', () => {
    const { past } = relate([filed(incident('2024-05-01'))], {
      ...context,
      others: new Set([key('ain-al-asad')]),
    });
    expect(said(past[0]?.reasons).join()).not.toContain('asad');
  });
  it('keeps every incident exactly once', () => {
    const anyDay = fc.integer({ min: dayOf('2023-01-01'), max: dayOf('2025-12-31') });
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { maxLength: 30 }), (all) => {
        const { around, past, samePeriod, later } = related(...all.map((day) => incident(isoOf(day))));
        expect(days([...around, ...past, ...samePeriod, ...later]).sort()).toEqual(all.map(isoOf).sort());
      }),
    );
  });
});
