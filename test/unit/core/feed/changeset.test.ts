import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPut, noChanges, readChangeset } from '#core/feed/changeset.ts';
import { digestOf } from '#core/feed/digest.ts';
import { entityRow, incidentRow } from './rows.ts';

const put = (file: string, record: object) => JSON.stringify({ put: file, record });
const gone = (file: string, id: string, reason?: string) => JSON.stringify({ delete: file, id, reason });
const read = (rows: string[], puts: number, deletes: number, changes = noChanges()) =>
  readChangeset(rows.join('\n'), { puts, deletes }, changes);

test('records come and go, each with what it takes to check and to tell it', () => {
  const rows = [
    put('gazetteer', entityRow('asad')),
    put('incidents', incidentRow('one')),
    gone('incidents', 'two', 'It was reported twice.'),
    gone('gazetteer', 'tanf'),
  ];
  const changes = read(rows, 2, 2);
  if (!changes.ok) throw new Error(changes.failure);
  const { gazetteer, incidents } = changes.value;
  expect(gazetteer.get('tanf')).toEqual({ reason: null });
  expect(incidents.get('two')).toEqual({ reason: 'It was reported twice.' });
  const one = incidents.get('one');
  expect(one && isPut(one) && one).toMatchObject({
    record: { id: 'one', precision: 'day' },
    digest: digestOf(incidentRow('one')),
  });
});

test('of several changesets the last word on a record counts', () => {
  const changes = noChanges();
  read([put('incidents', incidentRow('one')), gone('incidents', 'two')], 1, 1, changes);
  read([put('incidents', incidentRow('two')), gone('incidents', 'one', 'Never happened.')], 1, 1, changes);
  expect([...changes.incidents].map(([id, change]) => [id, isPut(change)])).toEqual([
    ['one', false],
    ['two', true],
  ]);
});

test('nothing may change, as where only the title did', () => {
  expect(readChangeset('', { puts: 0, deletes: 0 }, noChanges()).ok).toBe(true);
});

describe('one bad row spoils it', () => {
  const good = put('incidents', incidentRow('one'));
  test.for<[string, string[], RegExp]>([
    ['no JSON', [good, '{"put"'], /^line 2: the line is not JSON/],
    ['no change', [good, '{"id":"two"}'], /^line 2: delete is missing/],
    ['no object', [good, 'null'], /^line 2: delete is missing/],
    ['another file', [good, put('sources', {})], /^line 2: put is "sources"/],
    ['no record', [good, '{"put":"incidents"}'], /^line 2: /],
    ['a record that cannot be read', [good, put('incidents', { id: 'two' })], /^line 2: date is missing/],
    ['an id that is none', [good, gone('incidents', 'Two!')], /^line 2: id is wrong/],
    ['a record twice', [good, gone('incidents', 'one')], /^line 2: one comes twice/],
    ['a row missing', [good], /not as many rows/],
  ])('%s', ([, rows, words]) => {
    expect(read(rows, 2, 0)).toEqual({ ok: false, failure: expect.stringMatching(words) });
  });

  test('whatever it is, it does not throw', () => {
    const row = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `{"put":"incidents","record":${json}}`),
      fc.json().map((json) => `{"delete":${json}}`),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const changes = read(rows, 1_000, 0);
        expect(!changes.ok && changes.failure).toMatch(/\.$/);
      }),
    );
  });
});
