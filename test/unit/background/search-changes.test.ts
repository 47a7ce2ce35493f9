import { expect, test } from 'vitest';
import { searchStore } from '#background/search.ts';
import { applyChanges } from '#store/apply-changes.ts';
import { applyFeed } from '#store/apply-feed.ts';
import type { Store } from '#store/database.ts';
import { changesBetween, stateOf } from '../store/feed-states.ts';
import { freshStore } from '../store/fresh-store.ts';
import { entityOf, incidentOf } from '../store/records.ts';

const now = '2024-02-01T12:00:00.000Z';
const numbered = Array.from({ length: 600 }, (_, at) =>
  incidentOf(`i${at}`, '2024-01-01', { summary: `A drone struck hangar ${at}.` }),
);
const corrected = (count: number) =>
  numbered
    .slice(count)
    .map((one, at) => (at < count ? { ...one, summary: 'A rocket struck the mess.' } : one));
const STATES = [
  stateOf(1, numbered, [entityOf('asad', { name: 'Ain Asad' }), entityOf('tanf')]),
  stateOf(2, corrected(3), [entityOf('asad', { name: 'Qadisiyah' }), entityOf('tanf')]),
  stateOf(3, corrected(5), [entityOf('asad', { name: 'Qadisiyah field' }), entityOf('harir')]),
];

const answersOf = async (store: Store, text: string) => {
  const { entities, incidents, more } = await searchStore(store, text, 1_000);
  return {
    entities: entities.map(({ key }) => key).sort(),
    incidents: incidents.map(({ key }) => key).sort(),
    more,
  };
};

test('what changed is found as if all had been filed anew, and what is gone is not even counted', async () => {
  const [first, ...later] = STATES;
  const last = STATES.at(-1);
  if (!first || !last) throw new Error('There are no states.');
  const [changed, whole] = [await freshStore(), await freshStore()];
  await applyFeed(changed, first, { now });
  for (const [at, to] of later.entries()) {
    const from = STATES[at] ?? first;
    await applyChanges(changed, to.manifest, changesBetween(from, to), { now, from: from.manifest.sequence });
  }
  await applyFeed(whole, last, { now });
  for (const text of [
    'mess',
    'rocket',
    'hangar 7',
    'hangar 3',
    'hangar',
    'ain asad',
    'asad',
    'qadisiyah',
    'tanf',
    'harir',
  ])
    expect([text, await answersOf(changed, text)]).toEqual([text, await answersOf(whole, text)]);
  expect((await answersOf(changed, 'mess')).incidents).toHaveLength(5);
});
