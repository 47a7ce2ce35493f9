import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFeed } from '#publish/check.ts';
import { BUNDLED_FEED, readFeed } from '#publish/read-feed.ts';
import { fallBehind, prepareLocalFeed, TWICE, WITHHELD } from '#test/demo/local-feed.ts';

const ADDRESS = 'http://127.0.0.1:1/feed/manifest.json';

const prepare = async () => {
  const home = await mkdtemp(join(tmpdir(), 'backstory-local-feed-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const build = join(home, 'build');
  await mkdir(build);
  await writeFile(join(build, 'manifest.json'), '{}');
  return prepareLocalFeed({ build, data: BUNDLED_FEED, work: join(home, 'work'), address: ADDRESS });
};

const read = async (dir: string) => {
  const feed = await readFeed(dir);
  if (!feed.ok) throw new Error(feed.failure);
  return feed.value;
};

test('the release is one sequence ahead: three incidents have come, one has gone', async () => {
  const { extension, site } = await prepare();
  const [packaged, released] = [await read(join(extension, 'feed')), await read(site)];
  expect(released.manifest.sequence).toBe(packaged.manifest.sequence + 1);
  expect(packaged.manifest).toMatchObject({ address: ADDRESS, key: released.manifest.key });
  const [before, after] = [packaged, released].map(
    ({ incidents }) => new Set(incidents.map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  expect([...after.difference(before)].sort()).toEqual([...WITHHELD].sort());
  expect([...before.difference(after)]).toEqual([`${TWICE}-again`]);
  expect(released.incidents).toEqual((await read(BUNDLED_FEED)).incidents);
});

test('both are good, and the build and the data are left alone', async () => {
  const { extension, site } = await prepare();
  expect(await checkFeed(site)).toMatchObject({ good: true });
  expect(await checkFeed(join(extension, 'feed'))).toMatchObject({ good: true });
  expect(await readFile(join(extension, 'manifest.json'), 'utf8')).toBe('{}');
  expect((await read(BUNDLED_FEED)).manifest.key).toBeNull();
});

test('a feed without those incidents is told', () => {
  expect(() => fallBehind('{"id":"another"}\n')).toThrow(/no longer holds 2023-10-23-al-tanf-intercept/);
});
