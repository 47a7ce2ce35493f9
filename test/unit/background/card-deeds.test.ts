import { expect, test } from 'vitest';
import { cardDeeds } from '#background/card-deeds.ts';
import { keepSettings } from '#background/settings.ts';
import { keepWrongMatches } from '#background/wrong-matches.ts';
import { parseSettings } from '#core/model/settings.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Sender } from '#messaging/trust.ts';

const page: Sender = {
  id: 'our-id',
  url: 'https://frame.example/',
  frameId: 3,
  tab: { id: 7, url: 'https://news.example/a?b=1#part' },
};
const options: Sender = { id: 'our-id', url: 'chrome-extension://our-id/options.html' };
const wrong = { entity: 'core:asad', surface: 'Asad', before: 'President ', after: ' said' } as const;

const world = () => {
  const stored: Record<string, unknown> = {};
  const told = { again: 0, ids: 0 };
  const drawer = {
    get: async (name: string) => ({ [name]: stored[name] }),
    set: async (items: Record<string, unknown>) => Object.assign(stored, structuredClone(items)),
  };
  const deeds = cardDeeds({
    settings: keepSettings(drawer),
    wrongMatches: keepWrongMatches(drawer),
    now: () => '2024-05-01T12:00:00.000Z',
    newId: () => {
      told.ids += 1;
      return `0000000${told.ids}`;
    },
    readAgain: () => {
      told.again += 1;
    },
  });
  return { deeds, told, settings: () => parseSettings(stored.settings) };
};

test('a name is muted and marked again, and pages are read anew each time', async () => {
  const { deeds, told, settings } = world();
  await deeds.muteName({ entity: 'core:asad', name: 'Asad', muted: true }, page);
  expect(settings().muted).toEqual([{ entity: 'core:asad', name: 'Asad' }]);
  await deeds.muteName({ entity: 'core:asad', name: 'Asad', muted: false }, page);
  expect(settings().muted).toEqual([]);
  expect(told.again).toBe(2);
});

test('a site is the one in the address bar, also for a frame of another', async () => {
  const { deeds, told, settings } = world();
  await deeds.switchSite({ on: false }, page);
  await deeds.switchSite({ on: false }, page);
  expect(settings().sitesOff).toEqual(['news.example']);
  await deeds.switchSite({ on: true }, page);
  expect(settings().sitesOff).toEqual([]);
  expect(told.again).toBe(3);
});

test('deeds done at once are all kept', async () => {
  const { deeds, settings } = world();
  await Promise.all([
    deeds.muteName({ entity: 'core:asad', name: 'Asad', muted: true }, page),
    deeds.switchSite({ on: false }, page),
    deeds.muteName({ entity: 'core:tanf', name: 'Tanf', muted: true }, page),
  ]);
  expect(settings()).toMatchObject({ sitesOff: ['news.example'], muted: [{}, {}] });
});

test('a wrong match is kept with the page it was on, listed, and withdrawn', async () => {
  const { deeds, told } = world();
  const { id } = await deeds.reportWrongMatch(wrong, page);
  expect(await deeds.listWrongMatches(null, options)).toEqual([
    { ...wrong, id, page: 'https://news.example/a?b=1', reportedAt: '2024-05-01T12:00:00.000Z' },
  ]);
  await deeds.withdrawWrongMatch({ id: '99999999' }, page);
  expect(await deeds.listWrongMatches(null, options)).toHaveLength(1);
  await deeds.withdrawWrongMatch({ id }, page);
  expect(await deeds.listWrongMatches(null, options)).toEqual([]);
  expect(told.again).toBe(3);
});

test('a report that is made twice, as by a worker that died, is one', async () => {
  const { deeds } = world();
  const [first, second] = [
    await deeds.reportWrongMatch(wrong, page),
    await deeds.reportWrongMatch(wrong, page),
  ];
  expect(second).toEqual(first);
  expect(await deeds.listWrongMatches(null, options)).toHaveLength(1);
});

test.for(['switchSite', 'reportWrongMatch'] as const)(
  '%s needs a web page, and nothing changes without',
  async (call) => {
    const { deeds, told } = world();
    const asked =
      call === 'switchSite'
        ? deeds.switchSite({ on: false }, options)
        : deeds.reportWrongMatch(wrong, options);
    await expect(asked).rejects.toThrow(TroubleError);
    expect(told.again).toBe(0);
  },
);
