import { describe, expect, it } from 'vitest';
import { MAX_LINE, parseRecords } from '#core/feed/records.ts';
import { entitySchema } from '#core/model/entity.ts';
import { incidentSchema } from '#core/model/incident.ts';
import { entityRow, incidentRow, jsonl } from './rows.ts';

const parseEntities = (text: string) => parseRecords(text, entitySchema, 'g.jsonl');
const parseIncidents = (text: string) => parseRecords(text, incidentSchema, 'i.jsonl');
const idsOf = ({ records }: { records: { id: string }[] }) => records.map((record) => record.id);

describe('a good file', () => {
  it('fills in defaults', () => {
    const [entity] = parseEntities(jsonl(entityRow('a'))).records;
    expect(entity).toMatchObject({
      aliases: [],
      annotate: true,
      country: null,
      parent: null,
      position: null,
    });
    const [incident] = parseIncidents(jsonl(incidentRow('b'))).records;
    expect(incident).toMatchObject({
      precision: 'day',
      time: null,
      killed: null,
      aggregate: false,
      claims: [],
    });
    expect(incident?.sources[0]).toMatchObject({ file: null, published: null, origin: null });
  });

  it('counts lines from one, over blank lines, a byte order mark and carriage returns', () => {
    const text = `\uFEFF\r\n${jsonl(entityRow('a')).replace('\n', '\r\n')} \t\r\n\n${JSON.stringify(entityRow('b'))}`;
    expect(parseEntities(text)).toMatchObject({ lines: [2, 5], problems: [] });
    expect(idsOf(parseEntities(text))).toEqual(['a', 'b']);
  });

  it('is empty when the text is', () => {
    expect(parseEntities('')).toEqual({ records: [], lines: [], digests: [], sum: [0, 0], problems: [] });
  });

  it('reads an open upper end and a place without a point', () => {
    const row = incidentRow('a', {
      killed: { min: 100, max: null, side: 'militia' },
      position: { precision: 'sea' },
    });
    const [incident] = parseIncidents(jsonl(row)).records;
    expect(incident?.killed).toEqual({ min: 100, max: null, side: 'militia' });
    expect(incident?.position).toEqual({ lat: null, lon: null, precision: 'sea' });
  });
});

describe('a bad line is reported and the rest loads', () => {
  const reasonFor = (row: object): string | undefined => {
    const parsed = parseIncidents(jsonl(incidentRow('first'), row, incidentRow('last')));
    expect(idsOf(parsed)).toEqual(['first', 'last']);
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]).toMatchObject({ file: 'i.jsonl', line: 2, id: 'bad' });
    return parsed.problems[0]?.reason;
  };
  const source = { publisher: 'P', supports: 's', affiliation: 'agency' };

  it.each([
    [{ status: undefined }, 'status is missing.'],
    [{ place: 7 }, 'place is 7 where string is allowed.'],
    [{ summary: '' }, 'summary is empty.'],
    [{ summary: 'x'.repeat(4001) }, 'summary is too long (4001, allowed <=4000).'],
    [{ date: '2023-02-29' }, 'date is wrong: not a date of the form 2024-01-28.'],
    [{ time: '24:00' }, 'time is wrong: not a time of the form 05:30.'],
    [{ sources: [] }, 'sources is empty.'],
    [{ sources: [source] }, 'sources[0] is wrong: a source has neither an address nor a file.'],
    [
      { sources: [{ ...source, url: 'javascript:alert(1)' }] },
      'sources[0].url is wrong: not an http or https address.',
    ],
    [{ killed: { min: 3, max: 1, side: 'us' } }, 'killed is wrong: min is above max.'],
    [
      { casualties: [{ side: 'us', killed: { min: 3, max: 1 } }] },
      'casualties[0].killed is wrong: min is above max.',
    ],
    [{ injured: { min: 3, side: 'us' } }, 'injured.max is missing.'],
    [{ injured: { min: -1, max: 1, side: 'us' } }, 'injured.min is -1 where >=0 is allowed.'],
    [{ injured: { min: 0.5, max: 1, side: 'us' } }, 'injured.min is 0.5, not a whole number.'],
    [
      { injured: { min: 1e300, max: null, side: 'us' } },
      'injured.min is 1e+300 where <=9007199254740991 is allowed.',
    ],
    [{ position: { lat: 91, lon: 0, precision: 'site' } }, 'position.lat is 91 where <=90 is allowed.'],
    [{ position: { lat: 1, precision: 'site' } }, 'position is wrong: lat and lon belong together.'],
    [
      { claims: [{ source: 1, field: 'killed', value: 1, stance: 'claims', by: 'x' }] },
      'the record is wrong: a claim points to no source.',
    ],
  ])('%j', (more, reason) => {
    expect(reasonFor(incidentRow('bad', more))).toBe(reason);
  });

  it('quotes no more of a value than a line can hold', () => {
    const reason = reasonFor(incidentRow('bad', { kind: `a\n${'x'.repeat(500)}` }));
    expect(reason).toMatch(/^kind is "a/);
    expect(reason?.length).toBeLessThan(250);
    expect(reason).not.toContain('\n');
  });

  it.each(['{"id":"bad",', 'null', '[]', '"bad"', '17', '{}', '{"__proto__":{"id":"bad"}}'])('%s', (line) => {
    const parsed = parseEntities(`${jsonl(entityRow('a'))}${line}\n${jsonl(entityRow('b'))}`);
    expect(idsOf(parsed)).toEqual(['a', 'b']);
    expect(parsed.problems).toMatchObject([{ line: 2, id: null }]);
  });

  it('refuses a line that is too long without reading it', () => {
    const long = entityRow('long', { padding: 'x'.repeat(MAX_LINE) });
    const parsed = parseEntities(jsonl(long, entityRow('a')));
    expect(idsOf(parsed)).toEqual(['a']);
    expect(parsed.problems).toMatchObject([
      { line: 1, id: null, reason: 'the line has more than 262144 characters.' },
    ]);
  });

  it('keeps the first of two records with one id', () => {
    const parsed = parseEntities(jsonl(entityRow('a'), entityRow('b'), entityRow('a', { name: 'Later' })));
    expect(parsed.records.map((entity) => entity.name)).toEqual(['Name of a', 'Name of b']);
    expect(parsed.problems).toEqual([
      { file: 'g.jsonl', line: 3, id: 'a', reason: 'id is already taken by line 1.' },
    ]);
  });
});

describe('hostile lines', () => {
  it('do not reach a prototype', () => {
    const row = JSON.stringify(entityRow('a')).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":1,',
    );
    const [entity] = parseEntities(row).records;
    expect(entity).toBeDefined();
    expect(Reflect.get(entity ?? {}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(entity)).toBe(Object.prototype);
  });

  it('may hold lone surrogates, which reasons do not repeat', () => {
    expect(parseEntities(jsonl(entityRow('a', { name: 'x\uD800y' }))).records[0]?.name).toBe('x\uD800y');
    const { problems } = parseEntities(jsonl(entityRow('b\uD800', { type: '\uDC00' })));
    expect(problems[0]?.reason.isWellFormed()).toBe(true);
    expect(problems[0]?.id?.isWellFormed()).toBe(true);
  });
});
