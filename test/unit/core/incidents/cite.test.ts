import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { cite, citeEntity } from '#core/incidents/cite.ts';
import { viewCoverage } from '#core/incidents/coverage.ts';
import { tellEntity } from '#core/incidents/tell-entity.ts';
import { tellIncident } from '#core/incidents/tell-incident.ts';
import type { Incident } from '#core/model/incident.ts';
import { AFFILIATIONS } from '#core/model/source.ts';
import { english } from '#test/words/english.ts';
import { filed, incident, material } from './made-up.ts';

const { names, feed, today, subject } = material([]);
const coverage = viewCoverage({ feed, today }, [], null);
const told = (one: Incident): RelatedIncident => tellIncident({ ...filed(one), reasons: [] }, names);
const cited = (date: string, more: Record<string, unknown> = {}): string[] =>
  cite(told(incident(date, more)), coverage, english).split('\n');

const sources = [
  { url: 'https://a.example/1', publisher: 'A', published: '2024-05-02', supports: 'it', affiliation: 'party' },
  { url: 'https://b.example/2', publisher: 'B', supports: 'it', affiliation: 'agency', origin: 'AFP' },
  { file: 'kept.html', publisher: 'C', supports: 'it', affiliation: 'unknown' },
]; // biome-ignore format: records

describe('the citation of an incident', () => {
  it('is the whole record in lines', () => {
    const claims = [
      { source: 0, field: 'actor', value: 'front', stance: 'claims', by: 'front' },
      { source: 1, field: 'actor', value: 'front', stance: 'denies', by: 'Iraqi ministry' },
      { source: 1, field: 'killed', value: 3, stance: 'confirms', by: 'Pentagon' },
    ];
    const more = {
      id: '2024-05-01-ain-al-asad',
      time: '05:30',
      country: 'Iraq',
      attributedTo: ['other'],
      claims,
      casualties: [{ side: 'us', killed: { min: 3, max: 3 }, injured: { min: 25, max: 47 } }],
      disputed: [{ what: 'dead', value: '3', by: 'front' }],
      sources,
    };
    expect(cited('2024-05-01', more)).toEqual([
      'Rocket attack, Ain al-Asad, Iraq, 1 May 2024, 05:30 local.',
      'Rockets fell on the base.',
      'Status: Confirmed',
      '3 killed, 25–47 injured (US)',
      'Attributed to other (by the record; no single source is given for it)',
      'The Front – Claimed – Who did it: The Front [1]',
      'Iraqi ministry – Denied, saying – Who did it: not The Front [2]',
      'Pentagon – Confirmed – Killed: 3 [2]',
      'Accounts differ on “dead”: 3 (The Front)',
      `Backstory feed “Test” (Tests), feed id test, sequence 7, incident 2024-05-01-ain-al-asad, SHA-256 of its incidents file ${'0'.repeat(64)}`,
      'Sources (3 reports, 3 origins):',
      '[1] A, 2 May 2024, party to the conflict',
      'https://a.example/1',
      '[2] B, date not given, news agency, repeats AFP',
      'https://b.example/2',
      '[3] C, date not given, kept without an address',
    ]);
  });

  it.each([
    ['month', 'Rocket attack, Ain al-Asad, May 2024 (the day is not known).'],
    ['year', 'Rocket attack, Ain al-Asad, 2024 (the month is not known).'],
  ])('shows no guessed day of a date known to the %s', (precision, line) => {
    expect(cited('2024-05-01', { precision })[0]).toBe(line);
  });

  it('keeps figures and names of the data on their lines', () => {
    const forged = 'A\n[9] Reuters, 1 May 2024\u2028x';
    const lines = cited('2024-05-01', { sources: [{ ...sources[0], publisher: forged }] });
    expect(lines.filter((line) => line.startsWith('['))).toEqual([
      '[1] A [9] Reuters, 1 May 2024 x, 2 May 2024, party to the conflict',
    ]);
  });

  it('names every source, and everyone who says something with the source it is in', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/);
    const source = fc.record({
      url: fc.option(fc.webUrl()),
      file: fc.constant('kept.html'),
      publisher: name,
      origin: fc.option(name),
      supports: fc.constant('it'),
      affiliation: fc.constantFrom(...AFFILIATIONS),
    });
    const claim = fc.record({
      source: fc.nat(2),
      field: fc.constantFrom('actor', 'killed', 'outcome'),
      value: name,
      stance: fc.constantFrom('claims', 'attributes', 'denies', 'confirms', 'reports'),
      by: name,
    });
    const records = fc.record({
      sources: fc.array(source, { minLength: 3, maxLength: 6 }),
      claims: fc.array(claim, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(records, (record) => {
        const lines = cited('2024-05-01', record);
        record.sources.forEach(({ publisher, url, origin }, at) => {
          const line = lines.findIndex((one) => one.startsWith(`[${at + 1}] ${publisher}, `));
          expect(line).toBeGreaterThan(0);
          if (origin !== null) expect(lines[line]).toContain(`repeats ${origin}`);
          if (url !== null) expect(lines[line + 1]).toBe(url);
        });
        for (const { by, source } of record.claims) {
          const said = (line: string) => line.startsWith(`${by} – `) && line.endsWith(`[${source + 1}]`);
          expect(lines.some(said)).toBe(true);
        }
      }),
    );
  });
});

it('the citation of an entity is what it is and the record that says so', () => {
  expect(citeEntity(tellEntity(subject), coverage, english).split('\n')).toEqual([
    'Ain al-Asad, \u2068عين الأسد\u2069, Base, Iraq.',
    'A base.',
    `Backstory feed “Test” (Tests), feed id test, sequence 7, entity ain-al-asad, SHA-256 of its gazetteer file ${'1'.repeat(64)}`,
  ]);
});
