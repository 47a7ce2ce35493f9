import { type HashText, parseSourceLines } from '#core/exchange/source-lines.ts';
import type { Crypto } from '#core/feed/verify.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
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

/** Uses the store; where it fails the caller is told why, and what did not happen. */
const use = async <Value>(
  keeper: StoreKeeper,
  failed: string,
  work: (store: Store) => PromiseLike<Value>,
): Promise<Value> => {
  const opened = await keeper.open();
  if (!opened.ok) throw new TroubleError({ ...opened.failure, what: `${failed} ${opened.failure.what}` });
  try {
    return await work(opened.value);
  } catch (error) {
    const trouble = keeper.abandon(error);
    throw new TroubleError({ ...trouble, what: `${failed} ${trouble.what}` });
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
  findSaved: (article) =>
    use(keeper, 'It is not known whether this is saved.', (store) => findSaved(store, article)),
  findReported: (question) =>
    use(keeper, 'Incidents could not be looked up.', (store) => findReported(store, question)),
  saveSource: (source) =>
    use(keeper, 'Nothing was saved.', async (store) => {
      await putSource(store, source);
      return source;
    }),
  editSource: ({ id, changes }) =>
    use(keeper, 'The change was not saved.', (store) => editSource(store, id, changes)),
  removeSource: ({ id }) => use(keeper, 'Nothing was removed.', (store) => removeSource(store, id)),
  listSources: () => use(keeper, 'The saved sources could not be read.', listSources),
  exportSources: ({ after }) =>
    use(keeper, 'The saved sources could not be read.', (store) => listFullSources(store, after, PAGE)),
  importSources: ({ text }) =>
    use(keeper, 'Nothing was taken in.', (store) =>
      importLines(store, text, (line) => crypto.sha256(new TextEncoder().encode(line))),
    ),
});
