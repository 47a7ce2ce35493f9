import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entitySchema } from '#core/model/entity.ts';
import { readCorpus } from '#test/eval/read-corpus.ts';
import { readSet } from '#test/eval/read-set.ts';

const ENTITIES = [
  v.parse(entitySchema, {
    id: 'camp-taji',
    type: 'base',
    name: 'Camp Taji',
    description: 'Made up for tests.',
    aliases: [{ text: 'Camp Taji', lang: 'en', kind: 'name' }],
    ambiguous: [],
  }),
];

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(dir, { recursive: true }));

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), content);
};
const article = (path: string, text: string): Promise<void> =>
  write(path, `published: 2024-01-20\nkind: article\nabout: a test\n\n${text}\n`);

test('every article of every language comes, in the order of the names; what stands beside them does not', async () => {
  await article('en/second.txt', 'At [[base camp-taji|Taji camp]].');
  await article('en/first.txt', 'At [[base -|Camp Other]].');
  await article('ar/third.txt', 'x');
  await write('README.md', 'about');
  const corpus = await readCorpus(ENTITIES, dir);
  expect(corpus.ok && corpus.value.map(({ id }) => id)).toEqual(['ar/third', 'en/first', 'en/second']);
});

test('what is wrong is told by file and line, of all files at once', async () => {
  await article('en/a.txt', 'x\n[[base camp-tadji|Tadji]]');
  await article('en/b.txt', '[[group camp-taji|Taji]]');
  await article('en/c.txt', '[[base -|camp Taji]]');
  await article('en/d.txt', '[[base');
  await article('en/Two Words.txt', 'x');
  expect(await readCorpus(ENTITIES, dir)).toEqual({
    ok: false,
    failure: [
      'en/Two Words.txt: the name is not of the form <language>/<slug>.txt',
      'en/a.txt:6: "camp-tadji" is not listed in public/feed/gazetteer.jsonl; a name that is not has a -',
      'en/b.txt:5: "camp-taji" is a base, not a group',
      'en/c.txt:5: "camp Taji" is marked as unlisted, and is a listed name of camp-taji',
      'en/d.txt:5: the [[ is not closed on its line',
    ],
  });
});

test('a set of two files is read page by page', async () => {
  const mention = {
    surface: 'Taji',
    start: 3,
    end: 7,
    type: 'base',
    entity: 'camp-taji',
    in_gazetteer: true,
  };
  await write(
    'articles.jsonl',
    '{"id":"a","lang":"en","kind":"positive","published":"2024-01-20","text":"At Taji"}\n\n' +
      '{"id":"b","lang":"tr","kind":"negative","published":null,"text":"x"}\n',
  );
  await write('gold.jsonl', `${JSON.stringify({ id: 'a', mentions: [mention] })}\n`);
  expect(await readSet(dir)).toEqual([
    {
      id: 'a',
      lang: 'en',
      kind: 'article',
      published: '2024-01-20',
      text: 'At Taji',
      gold: [{ start: 3, end: 7, type: 'base', entity: 'camp-taji', listed: true }],
    },
    { id: 'b', lang: 'tr', kind: 'trap', published: null, text: 'x', gold: [] },
  ]);
});

test('a line of a set that cannot be read is named', async () => {
  await write('articles.jsonl', '{"id":"a","lang":"en","kind":"positive","text":"x"}\n{"id":1}\n');
  await expect(readSet(dir)).rejects.toThrow(/articles\.jsonl:2: /);
});

test('a folder that is no set is named', async () => {
  await expect(readSet(dir)).rejects.toThrow(/articles\.jsonl cannot be read; a set has/);
});
