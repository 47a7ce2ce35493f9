import { type HashText, parseSourceLines } from '#core/exchange/source-lines.ts';
import type { Crypto } from '#core/feed/verify.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { ImportReport, Protocol } from '#messaging/protocol.ts';
import type { Handlers } from '#messaging/router.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Store } from '#store/database.ts';
import {
  editSource,
  findSourceByAddress,
  findSourceByText,
  listFullSources,
  listSources,
  putImported,
  putSource,
  removeSource,
} from '#store/sources.ts';
import { findReported } from './find-reported.ts';
import type { StoreKeeper } from './store-keeper.ts';

type SaveCall =
  | 'findSaved'
  | 'findReported'
  | 'saveSource'
  | 'editSource'
  | 'removeSource'
  | 'listSources'
  | 'exportSources'
  | 'importSources';

/** Characters of JSON sent at once, give or take one source: a message of more than 64 MB is refused. */
const PAGE = 4_000_000;

const failedFor = (failed: string, { what, advice }: Trouble): TroubleError =>
  new TroubleError({ what: phrase(failed, what), advice });

/** Uses the store; where it fails the caller is told why, and by the message `failed` what did not happen. */
const use = async <Value>(
  keeper: StoreKeeper,
  failed: string,
  work: (store: Store) => PromiseLike<Value>,
): Promise<Value> => {
  const opened = await keeper.open();
  if (!opened.ok) throw failedFor(failed, opened.failure);
  try {
    return await work(opened.value);
  } catch (error) {
    throw failedFor(failed, keeper.abandon(error));
  }
};

const findSaved = async (
  store: Store,
  { canonical, textSha256 }: Parameters<Protocol['findSaved']>[0],
): Promise<SavedSource | null> =>
  (await findSourceByAddress(store, canonical)) ??
  (textSha256 === null ? null : findSourceByText(store, textSha256));

const importLines = async (store: Store, text: string, hash: HashText): Promise<ImportReport> => {
  const { lines, problems } = await parseSourceLines(text, hash);
  const { added, kept } = await putImported(
    store,
    lines.map(({ source }) => source),
  );
  const ids = new Set(kept);
  return { added, kept: lines.filter(({ source }) => ids.has(source.id)).map(({ line }) => line), problems };
};

type SaveWorld = { keeper: StoreKeeper; crypto: Pick<Crypto, 'sha256'> };

/** What the reader saves: found, stored, edited, removed, listed, taken out and in. Every write is whole or has not happened. */
export const saveCalls = ({ keeper, crypto }: SaveWorld): Pick<Handlers, SaveCall> => ({
  findSaved: (article) => use(keeper, 'trouble_saved_unknown', (store) => findSaved(store, article)),
  findReported: (question) => use(keeper, 'trouble_not_looked_up', (store) => findReported(store, question)),
  saveSource: (source) =>
    use(keeper, 'trouble_not_saved', async (store) => {
      await putSource(store, source);
      return source;
    }),
  editSource: ({ id, changes }) =>
    use(keeper, 'trouble_not_changed', (store) => editSource(store, id, changes)),
  removeSource: ({ id }) => use(keeper, 'trouble_not_removed', (store) => removeSource(store, id)),
  listSources: () => use(keeper, 'trouble_not_listed', listSources),
  exportSources: ({ after }) =>
    use(keeper, 'trouble_not_listed', (store) => listFullSources(store, after, PAGE)),
  importSources: ({ text }) =>
    use(keeper, 'trouble_not_taken', (store) =>
      importLines(store, text, (line) => crypto.sha256(new TextEncoder().encode(line))),
    ),
});
