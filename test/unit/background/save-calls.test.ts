import { expect, onTestFinished, test, vi } from 'vitest';
import { saveCalls } from '#background/save-calls.ts';
import { keepStore } from '#background/store-keeper.ts';
import { webCrypto } from '#background/web-crypto.ts';
import { writeSourceLines } from '#core/exchange/source-lines.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import { applyFeed } from '#store/apply-feed.ts';
import { openStore } from '#store/open-store.ts';
import { english } from '#test/words/english.ts';
import { told } from '#test/words/told.ts';
import { idOf, sourceOf } from '../core/saving/made-up-source.ts';
import { freshName } from '../store/fresh-store.ts';
import { incidentOf, snapshotOf } from '../store/records.ts';

const nobody = {};
const never = new Promise<never>(() => undefined);
const [one, two] = [
  sourceOf(idOf('1')),
  sourceOf(idOf('2'), {
    text: 'A raid.',
    textSha256: 'f561e5e7ce202319bff43622bf6ed420530894e2ae30a42b26f51dceab096c64',
  }),
];
const listed = ({ text, ...row }: SavedSource) => row;

const trial = async () => {
  const name = freshName();
  const keeper = keepStore(
    () => openStore(name),
    () => never,
  );
  const opened = await keeper.open();
  if (!opened.ok) throw new Error(english.tell(opened.failure.what));
  onTestFinished(async () => {
    const last = await keeper.open();
    if (last.ok) last.value.close();
  });
  return { store: opened.value, calls: saveCalls({ keeper, crypto: webCrypto }) };
};

test('what is saved is found by address and by text, listed, removed', async () => {
  const { calls } = await trial();
  expect(await calls.saveSource(one, nobody)).toEqual(one);
  const find = (canonical: string, textSha256: string | null) =>
    calls.findSaved({ canonical, textSha256 }, nobody);
  expect(await find(one.canonical, null)).toEqual(one);
  expect(await find('https://other.example/', one.textSha256)).toEqual(one);
  expect(await find('https://other.example/', null)).toBeNull();
  expect(await calls.listSources(null, nobody)).toEqual([listed(one)]);
  expect(await calls.exportSources({ after: null }, nobody)).toEqual({ sources: [one], next: null });
  expect(await calls.removeSource({ id: one.id }, nobody)).toEqual(one);
  expect(await calls.removeSource({ id: one.id }, nobody)).toBeNull();
});

test('a call that is made twice does what it does once', async () => {
  const { calls } = await trial();
  await Promise.all([calls.saveSource(one, nobody), calls.saveSource(one, nobody)]);
  expect(await calls.listSources(null, nobody)).toEqual([listed(one)]);
});

test('an import takes what can be read and tells the rest by line', async () => {
  const { calls } = await trial();
  await calls.saveSource(one, nobody);
  const forged = { ...two, id: idOf('3'), text: 'Another raid.' };
  const text = `broken\n${writeSourceLines([{ ...one, note: 'old' }, two, forged])}`;
  expect(await calls.importSources({ text }, nobody)).toEqual({
    added: 1,
    kept: [2],
    problems: [
      { line: 1, reason: 'The line is not JSON.' },
      { line: 4, reason: 'Its text is not the one that was hashed.' },
    ],
  });
  expect(await calls.findSaved({ canonical: one.canonical, textSha256: null }, nobody)).toEqual(one);
});

test('an edit answers what is stored then, or null where the source has gone', async () => {
  const { calls } = await trial();
  await calls.saveSource(one, nobody);
  const edit = { id: one.id, changes: { note: 'seen' } };
  expect(await calls.editSource(edit, nobody)).toEqual({ ...one, note: 'seen' });
  await calls.removeSource({ id: one.id }, nobody);
  expect(await calls.editSource(edit, nobody)).toBeNull();
});

test('a full disk is told, with what did not happen, and the next call opens the store anew', async () => {
  const { store, calls } = await trial();
  vi.spyOn(store.sources, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const failed = await Promise.resolve(calls.saveSource(one, nobody)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(TroubleError);
  expect(failed).toMatchObject({
    trouble: { what: told(/^Nothing was saved\. There is no room left/) },
  });
  expect(await calls.listSources(null, nobody)).toEqual([]);
});

test('incidents an article may report: named place or weapon, its day and three before, or its month', async () => {
  const { store, calls } = await trial();
  const incidents = [
    incidentOf('same-day', '2024-01-28'),
    incidentOf('three-before', '2024-01-25'),
    incidentOf('four-before', '2024-01-24'),
    incidentOf('after', '2024-01-29'),
    incidentOf('same-month', '2024-01-10', { precision: 'month' }),
    incidentOf('other-month', '2023-12-10', { precision: 'month' }),
    incidentOf('same-year', '2024-03-01', { precision: 'year' }),
    incidentOf('weapon', '2024-01-27', { place: 'elsewhere', weapons: ['shahed'] }),
    incidentOf('actor-alone', '2024-01-27', { place: 'elsewhere', claimedBy: ['asad'] }),
  ];
  await applyFeed(store, snapshotOf('trial', 1, incidents), { now: '2024-02-01T00:00:00.000Z' });
  const found = await calls.findReported(
    { entities: ['trial:asad', 'trial:shahed', 'trial:unknown'], day: '2024-01-28' },
    nobody,
  );
  expect(found.map(({ key }) => key)).toEqual([
    'trial:same-day',
    'trial:weapon',
    'trial:three-before',
    'trial:same-month',
  ]);
  expect(found[0]).toMatchObject({ place: 'ASAD', kind: 'drone-attack', status: 'claimed' });
});

test('ten at most', async () => {
  const { store, calls } = await trial();
  const many = Array.from({ length: 15 }, (_, at) => incidentOf(`i${at}`, '2024-01-28'));
  await applyFeed(store, snapshotOf('trial', 1, many), { now: '2024-02-01T00:00:00.000Z' });
  const question = { entities: ['trial:asad' as const], day: '2024-01-28' };
  expect(await calls.findReported(question, nobody)).toHaveLength(10);
});
