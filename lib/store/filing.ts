import type { Table } from 'dexie';
import type { Day } from '#core/model/day.ts';
import { CHUNK, type FiledWord, postingKey } from '#core/search/filed-word.ts';
import { changePostings, type PostingChange } from '#core/search/postings.ts';
import type { Store } from './database.ts';
import { endOfDocuments, writeNames } from './documents.ts';
import type { DocumentName } from './rows.ts';

/** Postings gathered before they are written; a million take some 20 MB. */
const MOST_PENDING = 1_000_000;

/** What is to be written to the search tables, gathered over a transaction so that each list is written once. */
export type Filing = {
  /** The next number that no document has. */
  next: number;
  /** The last chunk that may have lists in the store; those of later ones need not be read first. */
  lastStored: number;
  pending: number;
  lists: Map<number, Map<FiledWord, PostingChange>>;
  days: Map<number, Map<number, Day>>;
  names: Map<number, DocumentName | null>;
  /** Set where few records of many change: see `beginFilingApart`. */
  isApart: boolean;
  /** Documents that are left in their lists. */
  gone: number[];
};

/** The tables that a transaction has to name in which anything is filed. */
export const searchTables = ({ documents, filedSources, postings, days, gone }: Store): Table[] => [
  documents,
  filedSources,
  postings,
  days,
  gone,
];

/** Days lie in smaller blocks than postings: who saves one source writes 16 KB, not 256. */
export const DAY_BLOCK = 2 ** 12;

const blockOf = (document: number): number => Math.floor(document / DAY_BLOCK);
const chunkOf = (document: number): number => Math.floor(document / CHUNK);

const emptyFiling = (next: number): Filing => ({
  next,
  lastStored: chunkOf(next - 1),
  pending: 0,
  lists: new Map(),
  days: new Map(),
  names: new Map(),
  isApart: false,
  gone: [],
});

/** Documents of a chunk that may be joined by those of a change: its lists are short and cheap to write. */
const MOST_JOINED = 512;

const filingApart = (end: number): Filing => {
  const next = end % CHUNK > MOST_JOINED ? (chunkOf(end) + 1) * CHUNK : end;
  return { ...emptyFiling(next), isApart: true };
};

/**
 * Not an async function: where the first thing awaited in a transaction is one inside another, Dexie loses sight of its
 * transaction, and what follows runs outside of it.
 */
export const beginFiling = (store: Store): PromiseLike<Filing> => endOfDocuments(store).then(emptyFiling);

const change = (
  filing: Filing,
  document: number,
  words: Iterable<FiledWord>,
  how: keyof PostingChange,
): void => {
  const chunk = chunkOf(document);
  const id = document % CHUNK;
  const lists = filing.lists.get(chunk) ?? new Map<FiledWord, PostingChange>();
  filing.lists.set(chunk, lists);
  for (const word of words) {
    const list = lists.get(word);
    if (list) list[how].push(id);
    else lists.set(word, { added: [], removed: [], [how]: [id] });
    filing.pending += 1;
  }
};

const setDay = (filing: Filing, document: number, day: Day): void => {
  const block = blockOf(document);
  const days = filing.days.get(block) ?? new Map<number, Day>();
  filing.days.set(block, days);
  days.set(document % DAY_BLOCK, day);
};

/**
 * Begins a filing whose cost is that of the change, however many documents there are: what is new goes to short lists of its
 * own, what is old stays in its long ones and is noted as gone.
 */
export const beginFilingApart = (store: Store): PromiseLike<Filing> =>
  endOfDocuments(store).then(filingApart);

/** A document as it was filed: its number and its words. */
export type Former = { document: number; words: FiledWord[] };

/** Files a new document, or an old one under its new words, each of which comes once. */
export const fileDocument = (
  filing: Filing,
  document: number,
  name: DocumentName,
  words: FiledWord[],
  day: Day,
  former: Former | null,
): void => {
  if (!former) filing.names.set(document, name);
  const before = new Set(former?.words);
  if (before.size === 0) change(filing, document, words, 'added');
  else {
    const after = new Set(words);
    change(filing, document, after.difference(before), 'added');
    change(filing, document, before.difference(after), 'removed');
  }
  setDay(filing, document, day);
};

export const nextDocument = (filing: Filing): number => {
  const document = filing.next;
  filing.next += 1;
  return document;
};

export const unfileDocument = (filing: Filing, { document, words }: Former): void => {
  if (filing.isApart) filing.gone.push(document);
  else change(filing, document, words, 'removed');
  filing.names.set(document, null);
};

/** The former document of what is filed anew, where its number is to be used again; null where it gets another. */
export const keptDocument = (filing: Filing, former: Former | null): Former | null => {
  if (!former || !filing.isApart) return former;
  unfileDocument(filing, former);
  return null;
};

const writeLists = async (
  store: Store,
  chunk: number,
  lists: Map<FiledWord, PostingChange>,
  isStored: boolean,
): Promise<void> => {
  const keys = Array.from(lists.keys(), (word) => postingKey(word, chunk));
  const stored = isStored ? await store.postings.bulkGet(keys) : [];
  const rows = Array.from(lists.values(), (list, at) => ({
    key: keys[at] as string,
    ids: changePostings(stored[at]?.ids, list),
  }));
  await store.postings.bulkPut(rows.filter(({ ids }) => ids.length > 0));
  await store.postings.bulkDelete(rows.filter(({ ids }) => ids.length === 0).map(({ key }) => key));
};

const writeDays = async (store: Store, block: number, changed: Map<number, Day>): Promise<void> => {
  const days = (await store.days.get(block))?.days ?? new Uint32Array(DAY_BLOCK);
  for (const [at, day] of changed) days[at] = day;
  await store.days.put({ block, days });
};

/** Writes what was gathered. To be awaited after every batch with `isLast` false, which writes when there is much. */
export const writeFiling = async (store: Store, filing: Filing, isLast: boolean): Promise<void> => {
  if (!isLast && filing.pending < MOST_PENDING) return;
  await writeNames(store, filing.names);
  for (const [chunk, lists] of filing.lists) {
    await writeLists(store, chunk, lists, chunk <= filing.lastStored);
    filing.lastStored = Math.max(filing.lastStored, chunk);
  }
  for (const [block, days] of filing.days) await writeDays(store, block, days);
  await store.gone.bulkPut(filing.gone.map((document) => ({ document })));
  filing.names.clear();
  filing.lists.clear();
  filing.days.clear();
  filing.gone = [];
  filing.pending = 0;
};
