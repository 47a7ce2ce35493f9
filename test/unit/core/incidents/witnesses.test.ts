import { expect, test } from 'vitest';
import { countWitnesses } from '#core/incidents/witnesses.ts';
import type { Source } from '#core/model/source.ts';

const page = (publisher: string, rest: Partial<Source> = {}): Source => ({
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/a`,
  file: null,
  publisher,
  published: null,
  supports: 'it',
  affiliation: 'independent',
  origin: null,
  ...rest,
});

test('a page without an origin stands for its outlet', () => {
  expect(countWitnesses([page('One'), page('Two')])).toEqual({ reports: 2, origins: 2, partisan: 0 });
});

test('two pages of one outlet are one witness, however it is written', () => {
  const pages = [page('One'), page(' one', { url: 'https://one.example/b' })];
  expect(countWitnesses(pages)).toEqual({ reports: 2, origins: 1, partisan: 0 });
});

test('pages that repeat one origin are one witness, however it is written', () => {
  const pages = [page('One', { origin: 'AFP' }), page('Two', { origin: ' afp' }), page('Three')];
  expect(countWitnesses(pages)).toEqual({ reports: 3, origins: 2, partisan: 0 });
});

test('a reprint whose origin is there adds nothing, one whose origin is not stands for it', () => {
  const pages = [page('Reuters'), page('Mirror', { affiliation: 'mirror', origin: 'Reuters' })];
  expect(countWitnesses(pages).origins).toBe(1);
  expect(countWitnesses(pages.slice(1)).origins).toBe(1);
});

test('origins known only from parties and state media are told apart', () => {
  const pages = [
    page('Party channel', { affiliation: 'party', origin: 'the group' }),
    page('State agency', { affiliation: 'state-media' }),
    page('Daily'),
    page('Another daily', { origin: 'the minister' }),
    page('State television', { affiliation: 'state-media', origin: 'the minister' }),
  ];
  expect(countWitnesses(pages)).toEqual({ reports: 5, origins: 4, partisan: 2 });
});
