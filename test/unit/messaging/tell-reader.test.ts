import { beforeEach, expect, test, vi } from 'vitest';

const tabs = { query: vi.fn(), sendMessage: vi.fn() };
vi.stubGlobal('browser', { runtime: { id: 'backstory' }, tabs });
const { tellAllToReadAgain, tellReader } = await import('#messaging/tell-reader.ts');

beforeEach(() => {
  tabs.query = vi.fn(async () => [{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
  tabs.sendMessage = vi.fn(async (tabId: number) => {
    if (tabId === 2) throw new Error('Could not establish connection. Receiving end does not exist.');
    return true;
  });
});

test('the top frame is asked, unless another or all are meant', async () => {
  await tellReader(7, 'listNames', null);
  await tellReader(7, 'jumpTo', { entity: 'backstory:tower-22', surface: 'Tower 22' }, 4);
  await tellReader(7, 'readAgain', null, null);
  expect(tabs.sendMessage.mock.calls).toEqual([
    [7, { call: 'listNames', input: null }, { frameId: 0 }],
    [7, { call: 'jumpTo', input: { entity: 'backstory:tower-22', surface: 'Tower 22' } }, { frameId: 4 }],
    [7, { call: 'readAgain', input: null }, {}],
  ]);
});

test('a tab without a reader answers nothing', async () => {
  expect(await tellReader(1, 'readAgain', null)).toBe(true);
  expect(await tellReader(2, 'listNames', null)).toBeNull();
  tabs.sendMessage = vi.fn(async () => undefined);
  expect(await tellReader(1, 'listNames', null)).toBeNull();
});

test('all tabs are told, and those that heard it are counted', async () => {
  expect(await tellAllToReadAgain()).toBe(2);
  expect(tabs.sendMessage.mock.calls.map(([tabId]) => tabId)).toEqual([1, 2, 3]);
});
