import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, type Digest, digestOf, NO_RECORDS, subtract, writeDigest } from '#core/feed/digest.ts';

const record = fc.record({ id: fc.string(), summary: fc.string({ unit: 'binary' }), killed: fc.nat() });
const sumOf = (records: object[]): Digest => records.map(digestOf).reduce(add, NO_RECORDS);

test('the order of records does not matter, and what comes can be taken away', () => {
  fc.assert(
    fc.property(fc.array(record), record, (records, more) => {
      const sum = sumOf(records);
      expect(sumOf(records.toReversed())).toEqual(sum);
      expect(subtract(sumOf([more, ...records]), digestOf(more))).toEqual(sum);
    }),
  );
});

test('a word that moves from one record to another is noticed', () => {
  const sum = sumOf([{ text: 'ab' }, { text: 'cd' }]);
  expect(sumOf([{ text: 'cb' }, { text: 'ad' }])).not.toEqual(sum);
  expect(sumOf([{ text: 'ab' }, { text: 'ab' }])).not.toEqual(NO_RECORDS);
});

test('it is written as others have to compute it', () => {
  expect(writeDigest(NO_RECORDS)).toBe('0000000000000000');
  expect(writeDigest(digestOf({ id: 'a' }))).toBe('5c3727940fa07769');
  expect(writeDigest(digestOf(JSON.parse('{ "id" : "\\u00e9" }')))).toBe(writeDigest(digestOf({ id: 'é' })));
});
