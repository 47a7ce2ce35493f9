import { expect, test } from 'vitest';
import { openStore } from '#store/open-store.ts';
import { storeTrouble } from '#store/store-trouble.ts';
import { told } from '#test/words/told.ts';
import { freshName, freshStore } from './fresh-store.ts';

const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('of-another-release');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

test('a database of a later release is refused, and told in words', async () => {
  const name = freshName();
  (await openRaw(name, 990)).close();
  const error: unknown = await openStore(name).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'VersionError' });
  expect(storeTrouble(error)).toEqual({
    what: told('The data on this computer was written by a newer release of Backstory.'),
    advice: told('Update Backstory.'),
  });
});

test('a database of a later release is left as it was', async () => {
  const name = freshName();
  (await openRaw(name, 990)).close();
  await openStore(name).catch(() => undefined);
  const database = await openRaw(name, 990);
  expect([...database.objectStoreNames]).toEqual(['of-another-release']);
  database.close();
});

test('an opening that another connection blocks succeeds as soon as that one closes', async () => {
  const name = freshName();
  const blocker = await openRaw(name, 1);
  const blocked = new Promise<void>((resolve) => {
    blocker.onversionchange = () => resolve();
  });
  const opening = freshStore(name);
  await blocked;
  blocker.close();
  expect((await opening).isOpen()).toBe(true);
});

const wrapped = Object.assign(new Error('outer'), {
  name: 'AbortError',
  inner: new DOMException('full', 'QuotaExceededError'),
});

test.for([
  [wrapped, /no room left/],
  [new DOMException('', 'InvalidStateError'), /private window/],
  [new DOMException('', 'TimeoutError'), /holds its data open/],
  ['thrown by nobody we know', /thrown by nobody we know/],
  [undefined, /cannot be opened/],
] as const)('a failure is told in words: %s', ([error, words]) => {
  const { what, advice } = storeTrouble(error);
  expect(what).toEqual(told(words));
  expect(advice).toEqual(told(/./));
});
