import { parseSourceLines } from '#core/exchange/source-lines.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { ImportReport, Protocol } from '#messaging/protocol.ts';
import type { Handlers } from '#messaging/router.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Store } from '#store/database.ts';
import {
  findSourceByAddress,
  findSourceByText,
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
  | 'removeSource'
  | 'listSources'
  | 'importSources';

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

const importLines = async (store: Store, text: string): Promise<ImportReport> => {
  const { sources, problems } = parseSourceLines(text);
  return { ...(await putImported(store, sources)), problems };
};

/** What the reader saves: found, stored, removed, listed, taken in. Every write is whole or has not happened. */
export const saveCalls = ({ keeper }: { keeper: StoreKeeper }): Pick<Handlers, SaveCall> => ({
  findSaved: (article) =>
    use(keeper, 'It is not known whether this is saved.', (store) => findSaved(store, article)),
  findReported: (question) =>
    use(keeper, 'Incidents could not be looked up.', (store) => findReported(store, question)),
  saveSource: (source) =>
    use(keeper, 'Nothing was saved.', async (store) => {
      await putSource(store, source);
      return source;
    }),
  removeSource: ({ id }) => use(keeper, 'Nothing was removed.', (store) => removeSource(store, id)),
  listSources: () => use(keeper, 'The saved sources could not be read.', listSources),
  importSources: ({ text }) => use(keeper, 'Nothing was taken in.', (store) => importLines(store, text)),
});
