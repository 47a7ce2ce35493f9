import type { Store } from './database.ts';
import type { DocumentName, DocumentRow } from './rows.ts';

/** Documents of one row: writing 100,000 rows of their own would take a third of the time that their records take. */
const BLOCK = 64;

const blockOf = (document: number): number => Math.floor(document / BLOCK);

/** The first number that no document ever had. */
export const endOfDocuments = (store: Store): PromiseLike<number> =>
  store.documents.orderBy(':id').last((last) => (last ? last.block * BLOCK + last.names.length : 0));

/** Says what numbers stand for; null for a document that has gone, whose number is not given again. */
export const writeNames = async (
  store: Store,
  changed: ReadonlyMap<number, DocumentName | null>,
): Promise<void> => {
  const blocks = [...new Set(Array.from(changed.keys(), blockOf))];
  const stored = await store.documents.bulkGet(blocks);
  const names = new Map(blocks.map((block, at) => [block, stored[at]?.names ?? []]));
  for (const [document, name] of changed) {
    const block = names.get(blockOf(document));
    if (block) block[document % BLOCK] = name;
  }
  await store.documents.bulkPut(Array.from(names, ([block, all]) => ({ block, names: all })));
};

/** What the numbers stand for, in their order; those that have gone are left out. */
export const findDocuments = async (store: Store, documents: number[]): Promise<DocumentRow[]> => {
  const blocks = [...new Set(documents.map(blockOf))];
  const stored = await store.documents.bulkGet(blocks);
  const names = new Map(blocks.map((block, at) => [block, stored[at]?.names]));
  return documents.flatMap((document) => {
    const name = names.get(blockOf(document))?.[document % BLOCK];
    return name ? [{ document, ...name }] : [];
  });
};
