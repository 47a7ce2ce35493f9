import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '#core/feed/parse-feed.ts';
import { parseRecords } from '#core/feed/records.ts';
import { CLAIM_FIELDS, STANCES } from '#core/model/claim.ts';
import { ALIAS_KINDS, ENTITY_TYPES, entitySchema } from '#core/model/entity.ts';
import { DATE_PRECISIONS, INCIDENT_KINDS, incidentSchema, STATUSES } from '#core/model/incident.ts';
import { PLACE_PRECISIONS } from '#core/model/position.ts';
import { AFFILIATIONS } from '#core/model/source.ts';
import { serialiseRecord } from './serialise.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const few = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 3 });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const whole = fc.nat();
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const address = fc.webUrl({ withQueryParameters: true });
const one = <Value extends string>(values: readonly Value[]) => fc.constantFrom(...values);

const position = fc
  .record({
    point: maybe(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 }))),
    precision: one(PLACE_PRECISIONS),
  })
  .map(({ point, precision }) => ({ lat: point?.[0] ?? null, lon: point?.[1] ?? null, precision }));
const range = fc
  .tuple(whole, maybe(whole))
  .map(([min, more]) => ({ min, max: more === null ? null : min + more }));
const toll = fc.record({ range, side: text }).map((toll) => ({ ...toll.range, side: toll.side }));

const entity = fc.record({
  id,
  type: one(ENTITY_TYPES),
  name: text,
  description: text,
  aliases: few(fc.record({ text, lang: fc.stringMatching(/^[a-z]{2}$/), kind: one(ALIAS_KINDS) })),
  ambiguous: few(fc.record({ text, why: text })),
  country: maybe(text),
  position: maybe(position),
  parent: maybe(id),
  maker: maybe(text),
  annotate: fc.boolean(),
  note: maybe(text),
  attested: few(address),
});

const source = fc
  .record({
    from: fc.oneof(
      address.map((url) => ({ url, file: null })),
      text.map((file) => ({ url: null, file })),
    ),
    publisher: text,
    published: maybe(day),
    supports: text,
    affiliation: one(AFFILIATIONS),
    origin: maybe(text),
  })
  .map(({ from, ...rest }) => ({ ...from, ...rest }));

const incident = fc.record({
  id,
  formerIds: few(id),
  date: day,
  precision: one(DATE_PRECISIONS),
  time: maybe(fc.constantFrom('00:00', '05:30', '23:59')),
  place: id,
  otherPlaces: few(id),
  country: maybe(text),
  position: maybe(position),
  kind: one(INCIDENT_KINDS),
  claimedBy: few(id),
  attributedTo: few(id),
  actorText: maybe(text),
  target: maybe(text),
  weapons: few(id),
  outcome: maybe(text),
  killed: maybe(toll),
  injured: maybe(toll),
  casualties: few(fc.record({ side: text, killed: maybe(range), injured: maybe(range) })),
  status: one(STATUSES),
  summary: text,
  disputed: few(fc.record({ what: text, value: text, by: text })),
  claims: few(
    fc.record({
      source: fc.constant(0),
      field: one(CLAIM_FIELDS),
      value: fc.oneof(whole, text),
      stance: one(STANCES),
      by: text,
    }),
  ),
  sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  aggregate: fc.boolean(),
  seeAlso: few(id),
});

/** Records of fast-check have no prototype; those that are parsed have one. */
const plain = <Value>(value: Value): Value => structuredClone(value);

describe('what is written is read back', () => {
  it('entities', () => {
    fc.assert(
      fc.property(entity, (record) => {
        const parsed = parseRecords(serialiseRecord(entitySchema, record), entitySchema, 'g.jsonl');
        expect(parsed).toMatchObject({ records: [plain(record)], lines: [1], problems: [] });
      }),
    );
  });

  it('incidents', () => {
    fc.assert(
      fc.property(incident, (record) => {
        const parsed = parseRecords(serialiseRecord(incidentSchema, record), incidentSchema, 'i.jsonl');
        expect(parsed).toMatchObject({ records: [plain(record)], lines: [1], problems: [] });
      }),
    );
  });

  it('without the defaults', () => {
    const bare = { id: 'a', type: 'base', name: 'A', description: 'A base.' };
    const [record] = parseRecords(JSON.stringify(bare), entitySchema, 'g.jsonl').records;
    expect(record && serialiseRecord(entitySchema, record)).toBe(JSON.stringify(bare));
  });
});

describe('garbage', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.json(), fc.string({ unit: 'binary' }))).map((lines) => lines.join('\n')),
    entity.chain((record) =>
      fc.json().map((json) => JSON.stringify({ ...record, aliases: JSON.parse(json) })),
    ),
  );

  it('never throws, and every line that is not blank is a record or a problem', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const { records, problems } = parseRecords(text, entitySchema, 'g.jsonl');
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        expect(records.length + problems.length).toBe(lines.filter((line) => line.trim() !== '').length);
      }),
    );
  });

  it('in place of a manifest is a failure in words', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const feed = parseFeed({ manifest: text, gazetteer: '', incidents: '' });
        expect(!feed.ok && feed.failure).toMatch(/^The manifest .*\.$/);
      }),
    );
  });
});
