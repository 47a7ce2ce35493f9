import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Changeset } from '#core/feed/manifest.ts';
import { initFeed } from '#publish/init.ts';
import { incident } from '../background/trial.ts';
import { ADDRESS, readAll, releaseTrial, trialFolder } from './trial-folder.ts';

const WITHDRAWN = '{"id":"one","reason":"It was reported twice."}\n';

/** A folder of data that was released once. */
const releasedOnce = async () => {
  const { dir, out, key } = await trialFolder();
  await initFeed({ dir, key, address: ADDRESS });
  const release = (more: object = {}) => releaseTrial({ dir, out, key, ...more });
  await release();
  const write = (lines: string[]) => writeFile(join(dir, 'incidents.jsonl'), lines.join('\n'));
  const changesets = async (): Promise<Changeset[]> =>
    JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).changesets ?? [];
  return { dir, out, key, release, write, changesets };
};
const many = (count: number) => Array.from({ length: count }, (_, at) => incident(`i${at}`, '2024-02-01'));

test('a release states what came and what went, and why', async () => {
  const { dir, out, release, write, changesets } = await releasedOnce();
  await write([incident('two', '2024-02-01'), incident('three', '2024-02-02')]);
  await writeFile(join(dir, 'withdrawn.jsonl'), WITHDRAWN);
  const changeset = { from: 1, to: 2, path: 'changes-1-2.jsonl', puts: 2, deletes: 1 };
  expect(await release()).toMatchObject({ value: { sequence: 2, changeset } });
  expect(await changesets()).toMatchObject([changeset]);
  const text = await readFile(join(out, 'changes-1-2.jsonl'), 'utf8');
  expect(text.split('\n')).toEqual([
    `{"put":"incidents","record":${incident('two', '2024-02-01')}}`,
    `{"put":"incidents","record":${incident('three', '2024-02-02')}}`,
    '{"delete":"incidents","id":"one","reason":"It was reported twice."}',
    '',
  ]);
  expect(await release()).toMatchObject({ value: { sequence: 2, changed: false, changeset: null } });
  expect(await changesets()).toHaveLength(1);
});

test('an incident does not go without a reason', async () => {
  const { out, dir, release, write } = await releasedOnce();
  const before = await readAll(out);
  await write([incident('two', '2024-02-01')]);
  expect(await release()).toMatchObject({
    ok: false,
    failure: 'incident one is gone: add {"id":"one","reason":"…"} to withdrawn.jsonl.',
  });
  expect(await readAll(out)).toEqual(before);
  await writeFile(join(dir, 'withdrawn.jsonl'), '{"id":"one"}');
  expect(await release()).toMatchObject({ failure: 'withdrawn.jsonl:1 one: reason is missing.' });
  await rm(join(dir, 'withdrawn.jsonl'));
  await write([incident('two', '2024-02-01', { formerIds: ['one'] })]);
  expect(await release()).toMatchObject({ ok: true });
  expect(await readFile(join(out, 'changes-1-2.jsonl'), 'utf8')).toContain('"reason":"It is now two."');
});

test('another title alone is a changeset without rows; white space in a line is no change', async () => {
  const { dir, release } = await releasedOnce();
  const path = join(dir, 'manifest.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Trial feed', 'Trial feed, renamed'));
  expect(await release()).toMatchObject({ value: { sequence: 2, changeset: { puts: 0, bytes: 0 } } });
  const lines = await readFile(join(dir, 'incidents.jsonl'), 'utf8');
  await writeFile(join(dir, 'incidents.jsonl'), lines.replace('{"id"', '{ "id"'));
  expect(await release()).toMatchObject({ value: { sequence: 3, changeset: { puts: 0, deletes: 0 } } });
});

describe('changesets are kept', () => {
  test('for as many sequences as wanted, and the files of the others go', async () => {
    const { out, release, write, changesets } = await releasedOnce();
    for (let count = 1; count <= 5; count += 1) {
      await write([incident('one', '2024-01-01'), ...many(count)]);
      await release({ keep: 3 });
    }
    expect((await changesets()).map(({ from, to }) => [from, to])).toEqual([
      [3, 4],
      [4, 5],
      [5, 6],
    ]);
    expect(Object.keys(await readAll(out)).filter((name) => name.startsWith('changes'))).toEqual([
      'changes-3-4.jsonl',
      'changes-4-5.jsonl',
      'changes-5-6.jsonl',
    ]);
    await write(many(9).concat(incident('one', '2024-01-01')));
    await release({ keep: 0 });
    expect(await changesets()).toEqual([]);
  });

  test('in the same bytes, whoever makes the releases', async () => {
    const [first, other] = [await releasedOnce(), await trialFolder()];
    await writeFile(join(other.dir, 'manifest.json'), await readFile(join(first.dir, 'manifest.json')));
    await releaseTrial({ dir: other.dir, out: other.out, key: first.key });
    const lines = `\n${incident('new', '2024-02-02')}`;
    for (const { dir, out } of [first, other]) {
      await appendFile(join(dir, 'incidents.jsonl'), lines);
      await releaseTrial({ dir, out, key: first.key });
    }
    expect(await readAll(other.out)).toEqual(await readAll(first.out));
  });

  test('not from a release that is not what its manifest says', async () => {
    const { dir, out, release, changesets } = await releasedOnce();
    await appendFile(join(out, 'incidents.jsonl'), '\n');
    await appendFile(join(dir, 'incidents.jsonl'), `\n${incident('new', '2024-02-02')}`);
    await release();
    expect(await changesets()).toEqual([]);
  });
});
