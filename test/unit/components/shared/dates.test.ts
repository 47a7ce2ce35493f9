import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineDate, writeMoment } from '#components/shared/dates.ts';

const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc.constantFrom(null, '05:30', '23:59');
const monthNames = /January|February|March|April|May|June|July|August|September|October|November|December/;

describe('dates as precise as known', () => {
  it('never shows the day of a date known to the month', () => {
    fc.assert(
      fc.property(isoDay, time, (day, at) => {
        const words = writeMoment(day, 'month', at);
        expect(words.replace(day.slice(0, 4), '')).not.toMatch(/\d/);
        expect(words).toMatch(/^in /);
        expect(machineDate(day, 'month')).toBe(day.slice(0, 7));
      }),
    );
  });

  it('never shows the month of a date known to the year', () => {
    fc.assert(
      fc.property(isoDay, time, (day, at) => {
        expect(writeMoment(day, 'year', at)).toBe(`in ${day.slice(0, 4)}`);
        expect(machineDate(day, 'year')).toBe(day.slice(0, 4));
      }),
    );
  });

  it('shows the very day, month and year that are known', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        const words = writeMoment(day, 'day', null);
        expect(words.startsWith(`${Number(day.slice(8))} `)).toBe(true);
        expect(words.endsWith(` ${day.slice(0, 4)}`)).toBe(true);
        expect(words).toMatch(monthNames);
      }),
    );
  });

  it('gives the local time with a day', () => {
    expect(writeMoment('2024-01-28', 'day', '05:30')).toBe('28 January 2024, 05:30 local');
    expect(writeMoment('2024-01-28', 'day', null)).toBe('28 January 2024');
  });
});
