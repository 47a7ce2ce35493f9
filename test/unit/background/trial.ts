import { onTestFinished } from 'vitest';
import { keepFilled } from '#background/fill.ts';
import { packagedFeed } from '#background/packaged-feed.ts';
import { keepStore } from '#background/store-keeper.ts';
import type { Manifest } from '#core/feed/manifest.ts';
import type { Store } from '#store/database.ts';
import { openStore } from '#store/open-store.ts';
import { freshName } from '../store/fresh-store.ts';
import { entityOf, incidentOf, manifestOf } from '../store/records.ts';

const source = {
  url: 'https://news.example/a',
  publisher: 'News',
  supports: 'all of it',
  affiliation: 'agency',
};
export const incident = (id: string, date: string, rest: object = {}) =>
  JSON.stringify({ ...incidentOf(id, date), sources: [source], ...rest });
export const entity = (id: string, rest: object = {}) => JSON.stringify({ ...entityOf(id), ...rest });

/** The files of a package, by name. */
export type Files = Record<string, string>;
export const filesOf = (manifest: Manifest, entities: string[], incidents: string[]): Files => ({
  'manifest.json': JSON.stringify(manifest),
  'gazetteer.jsonl': entities.join('\n'),
  'incidents.jsonl': incidents.join('\n'),
});
export const good = (sequence = 1): Files =>
  filesOf(
    manifestOf('trial', sequence),
    [entity('asad'), entity('tanf')],
    [incident('one', '2024-01-01'), incident('two', '2024-01-28')],
  );

const never = new Promise<never>(() => undefined);

/** A worker's fill over those files, on a database of its own; `files` and `open` may be changed at any time. */
export const trialFill = (files: Files, open?: (name: string) => Promise<Store>) => {
  const name = freshName();
  const world = { name, files, now: 0, open: open ?? openStore, ended: [] as unknown[], awake: 0 };
  const readFile = async (path: string): Promise<string> => {
    const text = world.files[path];
    if (text === undefined) throw new Error('no such file');
    return text;
  };
  const keeper = keepStore(
    () => world.open(name),
    () => never,
  );
  onTestFinished(async () => {
    const opened = await keeper.open();
    if (opened.ok) opened.value.close();
  });
  const packaged = packagedFeed(readFile);
  const fill = keepFilled({
    keeper,
    packaged,
    clock: () => world.now,
    stayAwake: () => {
      world.awake += 1;
    },
    ended: (trouble) => world.ended.push(trouble),
  });
  return { world, keeper, packaged, fill };
};
