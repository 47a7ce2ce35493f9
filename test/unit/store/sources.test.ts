import { expect, test } from 'vitest';
import type { SourceEdit } from '#core/saving/save-state.ts';
import type { Store } from '#store/database.ts';
import {
  countSources,
  editSource,
  findSourceByAddress,
  findSourceByText,
  listFullSources,
  listSources,
  putImported,
  putSource,
  removeSource,
} from '#store/sources.ts';
import { idOf, sourceOf } from '../core/saving/made-up-source.ts';
import { freshStore } from './fresh-store.ts';

const one = sourceOf(idOf('1'), {
  url: 'https://m.news.example/raid?ref=7',
  canonical: 'https://news.example/raid',
  textSha256: '1'.repeat(64),
});
const two = sourceOf(idOf('2'), { capturedAt: '2024-02-01T00:00:00.000Z' });

const everything = async (store: Store) =>
  Object.fromEntries(
    await Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

test('a source is found by the address it gives, by the one it was read at, and by its text', async () => {
  const store = await freshStore();
  await putSource(store, one);
  expect(await findSourceByAddress(store, 'https://news.example/raid?utm_source=x#top')).toEqual(one);
  expect(await findSourceByAddress(store, 'https://m.news.example/raid?ref=7')).toEqual(one);
  expect(await findSourceByText(store, one.textSha256)).toEqual(one);
  expect(await findSourceByAddress(store, 'https://news.example/other')).toBeNull();
  expect(await findSourceByAddress(store, 'about:blank')).toBeNull();
  expect(await findSourceByText(store, '9'.repeat(64))).toBeNull();
});

test('of several the one captured last is found, and all are listed newest first', async () => {
  const store = await freshStore();
  const later = { ...two, canonical: one.canonical };
  await putSource(store, later);
  await putSource(store, one);
  expect((await findSourceByAddress(store, one.canonical))?.id).toBe(later.id);
  expect((await listSources(store)).map(({ id }) => id)).toEqual([later.id, one.id]);
  expect(await countSources(store)).toBe(2);
});

test('stored anew it is replaced, filed for the search once', async () => {
  const store = await freshStore();
  await putSource(store, one);
  await putSource(store, { ...one, note: 'seen' });
  const { text, ...row } = { ...one, note: 'seen' };
  expect(await listSources(store)).toEqual([row]);
  expect((await findSourceByText(store, one.textSha256))?.text).toBe(text);
  expect(await store.filedSources.count()).toBe(1);
});

test('removed it is returned, and no trace of it is left to the search', async () => {
  const store = await freshStore();
  await putSource(store, one);
  expect(await removeSource(store, one.id)).toEqual(one);
  expect(await removeSource(store, one.id)).toBeNull();
  expect(await listSources(store)).toEqual([]);
  const { filedSources, postings } = await everything(store);
  expect([filedSources, postings]).toEqual([[], []]);
});

test('edits made from two places at once are both kept', async () => {
  const store = await freshStore();
  await putSource(store, one);
  const edits: SourceEdit[] = [{ note: 'seen' }, { incidents: ['trial:raid'] }, { tags: ['Jordan'] }];
  await Promise.all(edits.map((changes) => editSource(store, one.id, changes)));
  expect(await listFullSources(store, null, 1_000)).toEqual({
    sources: [{ ...one, note: 'seen', incidents: ['trial:raid'], tags: ['Jordan'] }],
    next: null,
  });
});

test('an edit does not bring back what was deleted', async () => {
  const store = await freshStore();
  await putSource(store, one);
  await removeSource(store, one.id);
  expect(await editSource(store, one.id, { note: 'late' })).toBeNull();
  expect(await countSources(store)).toBe(0);
});

test('all of them are read page by page, each once, a long one on a page of its own', async () => {
  const store = await freshStore();
  const long = sourceOf(idOf('3'), { text: 'x'.repeat(5_000) });
  for (const source of [long, two, one]) await putSource(store, source);
  const first = await listFullSources(store, null, 2_000);
  expect(first).toEqual({ sources: [one, two, long], next: long.id });
  expect(await listFullSources(store, first.next, 2_000)).toEqual({ sources: [], next: null });
  expect(await listFullSources(store, null, 100)).toEqual({ sources: [one], next: one.id });
  expect(await listFullSources(store, one.id, 100)).toEqual({ sources: [two], next: two.id });
});

test('an import adds what is new and leaves what is here as it is', async () => {
  const store = await freshStore();
  await putSource(store, one);
  expect(await putImported(store, [one, two])).toEqual({ added: 1, kept: [] });
  expect(await putImported(store, [one, { ...two, note: 'x' }])).toEqual({ added: 0, kept: [two.id] });
  expect(await putImported(store, [])).toEqual({ added: 0, kept: [] });
  expect((await listSources(store)).map(({ note }) => note)).toEqual(['', '']);
});

test('where the search cannot be written nothing is saved, removed or taken in', async () => {
  const store = await freshStore();
  await putSource(store, one);
  const before = await everything(store);
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  store.filedSources.hook('creating', full);
  store.filedSources.hook('updating', full);
  store.filedSources.hook('deleting', full);
  await expect(putSource(store, two)).rejects.toThrow();
  await expect(removeSource(store, one.id)).rejects.toThrow();
  await expect(putImported(store, [one, two])).rejects.toThrow();
  expect(await everything(store)).toEqual(before);
});
