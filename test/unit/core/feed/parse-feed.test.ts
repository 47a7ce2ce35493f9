import { describe, expect, it } from 'vitest';
import { FORMAT } from '#core/feed/manifest.ts';
import { type Feed, parseFeed } from '#core/feed/parse-feed.ts';
import { entityRow, incidentRow, jsonl } from './rows.ts';

const file = (path: string) => ({ path, bytes: 0, sha256: '0'.repeat(64), records: 0 });
const MANIFEST = {
  format: FORMAT,
  id: 'test',
  title: 'Test',
  publisher: 'Test',
  licence: 'MIT',
  sequence: 1,
  published: '2024-02-01',
  files: { gazetteer: file('g.jsonl'), incidents: file('i.jsonl') },
};

const parse = (gazetteer: string, incidents = '', manifest: object = MANIFEST): Feed => {
  const feed = parseFeed({ manifest: JSON.stringify(manifest), gazetteer, incidents });
  if (!feed.ok) throw new Error(feed.failure);
  return feed.value;
};

describe('the manifest', () => {
  it.each([
    ['', 'The manifest is not JSON.'],
    ['[]', 'The manifest cannot be used: format is missing.'],
    [{ ...MANIFEST, sequence: 0 }, 'The manifest cannot be used: sequence is 0 where >=1 is allowed.'],
    [
      { ...MANIFEST, files: { ...MANIFEST.files, incidents: file('../i.jsonl') } },
      'The manifest cannot be used: files.incidents.path is wrong: a path is the name of a file beside the manifest.',
    ],
    [
      {
        ...MANIFEST,
        coverage: [
          { region: 'x', countries: ['x'], from: '2024-01', to: '2024-13', level: 'thin', listed: 0 },
        ],
      },
      'The manifest cannot be used: coverage[0].to is wrong: not a month of the form 2024-01.',
    ],
    [
      { ...MANIFEST, format: 'backstory-feed/2' },
      'The manifest is of another format than backstory-feed/1, the one this version reads.',
    ],
  ])('%j', (manifest, message) => {
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
    expect(parseFeed({ manifest: text, gazetteer: '', incidents: '' })).toEqual({
      ok: false,
      failure: message,
    });
  });

  it('may begin with a byte order mark', () => {
    expect(
      parseFeed({ manifest: `\uFEFF${JSON.stringify(MANIFEST)}`, gazetteer: '', incidents: '' }).ok,
    ).toBe(true);
  });
});

describe('references', () => {
  it('to records that are not there are kept and reported', () => {
    const gazetteer = jsonl(entityRow('a', { parent: 'nobody' }));
    const feed = parse(gazetteer, jsonl(incidentRow('i', { place: 'a', weapons: ['gun'], seeAlso: ['j'] })));
    expect(feed.entities[0]?.parent).toBe('nobody');
    expect(feed.incidents[0]).toMatchObject({ weapons: ['gun'], seeAlso: ['j'] });
    expect(feed.problems).toEqual([
      { file: 'g.jsonl', line: 1, id: 'a', reason: 'parent names nobody, which is no entity of this feed.' },
      { file: 'i.jsonl', line: 1, id: 'i', reason: 'weapons names gun, which is no entity of this feed.' },
      { file: 'i.jsonl', line: 1, id: 'i', reason: 'seeAlso names j, which is no incident of this feed.' },
    ]);
  });

  it('by a former id that is in use are reported', () => {
    const rows = [incidentRow('i', { formerIds: ['j', 'old'] }), incidentRow('j', { formerIds: ['old'] })];
    const feed = parse(jsonl(entityRow('tower-22')), jsonl(...rows));
    expect(feed.problems).toMatchObject([
      { line: 1, id: 'i', reason: 'formerIds names j, which belongs to j.' },
      { line: 2, id: 'j', reason: 'formerIds names old, which belongs to i.' },
    ]);
  });
});

describe('parents in a circle', () => {
  const parentsOf = (feed: Feed) => Object.fromEntries(feed.entities.map(({ id, parent }) => [id, parent]));
  const child = (id: string, parent: string) => entityRow(id, { parent });

  it('lose the one that closes it', () => {
    const feed = parse(
      jsonl(child('leaf', 'a'), child('a', 'b'), child('b', 'c'), child('c', 'a'), child('me', 'me')),
    );
    expect(parentsOf(feed)).toEqual({ leaf: 'a', a: 'b', b: 'c', c: null, me: null });
    expect(feed.problems).toMatchObject([
      { line: 4, id: 'c', reason: 'parent a leads back to this entity in a circle and was left out.' },
      { line: 5, id: 'me' },
    ]);
  });

  it('are not seen in two ways up to one root', () => {
    const feed = parse(jsonl(child('a', 'b'), child('c', 'b'), child('b', 'root'), entityRow('root')));
    expect(feed.problems).toEqual([]);
    expect(parentsOf(feed)).toEqual({ a: 'b', c: 'b', b: 'root', root: null });
  });
});
