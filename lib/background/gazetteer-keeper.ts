import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import { keyOf } from '#core/model/ids.ts';
import { findCompiled, putCompiled } from '#store/compiled.ts';
import type { Store } from '#store/database.ts';
import { allEntities } from '#store/entities.ts';
import { allFeeds } from '#store/feeds.ts';
import type { FeedRow } from '#store/rows.ts';
import type { PackagedFeed } from './packaged-feed.ts';
import type { StoreKeeper } from './store-keeper.ts';

/** Marks can do without the store for a while, so they wait for it less than a card does. */
const PATIENCE_MS = 500;
const NAME = 'gazetteer';

export type GazetteerKeeper = {
  /** The matcher for all names; rejects where neither the store nor the bundled feed can be read. */
  get: () => Promise<CompiledGazetteer>;
  /** To be called when the entities have changed. */
  forget: () => void;
};

export type GazetteerWorld = {
  keeper: StoreKeeper;
  packaged: PackagedFeed;
  /** The release: what another one compiled may be shaped otherwise. */
  release: string;
  /** While the store is being written, whoever reads it waits. */
  isFilling: () => boolean;
};

const fingerprintOf = (release: string, feeds: FeedRow[]): string =>
  [
    release,
    ...feeds.map(({ id, sequence, manifest }) => `${id}@${sequence} ${manifest.files.gazetteer.sha256}`),
  ].join('\n');

/** What another feed's rows compile to is kept in the store, so that a waking worker reads instead of compiling. */
const compileStored = async (store: Store, release: string): Promise<CompiledGazetteer | null> => {
  const feeds = await allFeeds(store);
  if (feeds.length === 0) return null;
  const fingerprint = fingerprintOf(release, feeds);
  const kept = await findCompiled(store, NAME, fingerprint);
  if (kept !== undefined) return kept as CompiledGazetteer;
  const compiled = compileGazetteer(await allEntities(store));
  await putCompiled(store, NAME, fingerprint, compiled);
  return compiled;
};

const compilePackaged = async (packaged: PackagedFeed): Promise<CompiledGazetteer> => {
  const { id } = await packaged.readManifest();
  const entities = await packaged.readEntities();
  return compileGazetteer(entities.map((entity) => ({ key: keyOf(id, entity.id), entity })));
};

/**
 * Keeps the matcher in memory. While the store is empty, being filled or out of order, the matcher is made from the
 * bundled feed, and the store is asked again next time.
 */
export const keepGazetteer = ({ keeper, packaged, release, isFilling }: GazetteerWorld): GazetteerKeeper => {
  let lasting: Promise<CompiledGazetteer | null> | undefined;
  let stopgap: Promise<CompiledGazetteer> | undefined;

  const read = async (): Promise<CompiledGazetteer | null> => {
    const opened = await keeper.open(stopgap ? 0 : PATIENCE_MS);
    if (!opened.ok) return null;
    try {
      return await compileStored(opened.value, release);
    } catch (error) {
      keeper.abandon(error);
      return null;
    }
  };

  const fallBack = (): Promise<CompiledGazetteer> => {
    if (stopgap) return stopgap;
    const made = compilePackaged(packaged);
    stopgap = made;
    made.catch(() => {
      if (stopgap === made) stopgap = undefined;
    });
    return made;
  };

  const forget = () => {
    lasting = undefined;
    stopgap = undefined;
  };

  const get = async (): Promise<CompiledGazetteer> => {
    const asked = lasting ?? (isFilling() ? undefined : read());
    lasting = asked;
    const stored = await asked;
    if (stored) return stored;
    if (lasting === asked) lasting = undefined;
    return fallBack();
  };

  return { get, forget };
};
