import type { Manifest } from '#core/feed/manifest.ts';
import { type Feed, parseFeed, parseManifest } from '#core/feed/parse-feed.ts';
import type { Entity } from '#core/model/entity.ts';
import type { Result } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { type Phrase, phrase } from '#core/wording/phrase.ts';

/** The text of a file in the feed's folder; rejects where there is none. */
export type ReadFile = (path: string) => Promise<string>;

export type PackagedFeed = {
  readManifest: () => Promise<Manifest>;
  readEntities: () => Promise<Entity[]>;
  /** All of it; records that cannot be read are left out and named among the problems. */
  readAll: () => Promise<Feed>;
};

/** The feed that came with the extension cannot be read at all; `trouble` says so to the reader. */
export class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';
  readonly trouble: Trouble;
  constructor(reason: string | Phrase) {
    super(typeof reason === 'string' ? reason : [reason.message, ...reason.fillings].join(' '));
    this.trouble = {
      what: phrase('trouble_packaged', reason),
      advice: phrase('trouble_packaged_advice'),
    };
  }
}

const orThrow = <Value>(result: Result<Value, string>): Value => {
  if (result.ok) return result.value;
  throw new UnreadableFeed(result.failure);
};

/** A file of which no line can be read is not a file with mistakes but the wrong file. */
const refuseEmpty = (records: unknown[], file: { path: string; records: number }): void => {
  if (records.length > 0 || file.records === 0) return;
  throw new UnreadableFeed(phrase('trouble_file_empty', file.path));
};

/** Reads the bundled feed; every method rejects with UnreadableFeed where nothing can be made of it. */
export const packagedFeed = (readFile: ReadFile): PackagedFeed => {
  const read = async (path: string): Promise<string> => {
    try {
      return await readFile(path);
    } catch {
      throw new UnreadableFeed(phrase('trouble_file_missing', path));
    }
  };
  const readManifest = async () => orThrow(parseManifest(await read('manifest.json')));
  const readFeed = async (readIncidents: boolean): Promise<Feed> => {
    const manifest = await read('manifest.json');
    const { files } = orThrow(parseManifest(manifest));
    const gazetteer = await read(files.gazetteer.path);
    const incidents = readIncidents ? await read(files.incidents.path) : '';
    const withdrawn = readIncidents && files.withdrawn ? await read(files.withdrawn.path) : '';
    const feed = orThrow(parseFeed({ manifest, gazetteer, incidents, withdrawn }));
    refuseEmpty(feed.entities, files.gazetteer);
    if (readIncidents) refuseEmpty(feed.incidents, files.incidents);
    return feed;
  };
  return {
    readManifest,
    readEntities: async () => (await readFeed(false)).entities,
    readAll: () => readFeed(true),
  };
};
