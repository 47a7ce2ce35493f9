import { expect, test } from 'vitest';
import { dayOf } from '#core/model/day.ts';
import { findNewest } from '#store/incidents-of-entity.ts';
import { findOrdinal } from '#store/ordinals.ts';
import { VERSIONS } from '#store/versions.ts';
import { restoreSample, type Sample, takeSample } from '#test/db/sample.ts';
import versionOne from '../../db/version-1.json' with { type: 'json' };
import versionTwo from '../../db/version-2.json' with { type: 'json' };
import versionThree from '../../db/version-3.json' with { type: 'json' };
import { freshName, freshStore } from './fresh-store.ts';

const SAMPLES: Sample[] = [versionOne, versionTwo, versionThree];
/** The sequence a database says after it is opened: 0 where the upgrade wants its feed applied anew. */
const SEQUENCES = [0, 1, 2];
const sampleOf = (version: number): Sample => {
  const sample = SAMPLES[version - 1];
  if (!sample)
    throw new Error(`version ${version} has no sample: make it with test/db/freeze.ts and list it here`);
  return sample;
};

const shapeOf = ({ nativeVersion, tables }: Sample) => ({
  nativeVersion,
  tables: tables.map(({ rows, ...shape }) => shape),
});

test('versions rise one by one', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, at) => at + 1));
});

test.for(VERSIONS.map(({ version }) => version))(
  'a database of version %i is opened and answers',
  async (version) => {
    const name = freshName();
    await restoreSample(name, sampleOf(version));
    const store = await freshStore(name);
    const ordinal = await findOrdinal(store, 'trial:asad');
    const newest = await findNewest(store, ordinal ?? -1, dayOf('2024-02-01'), 2);
    expect(newest.map((row) => row.incident.id)).toEqual(['two', 'one']);
    expect(await store.feeds.get('trial')).toMatchObject({
      sequence: SEQUENCES[version - 1],
      incidents: 3,
    });
  },
);

test('the newest version is shaped as its sample was frozen', async () => {
  const store = await freshStore();
  const { version } = VERSIONS.at(-1) ?? { version: 0 };
  expect(shapeOf(await takeSample(store))).toEqual(shapeOf(sampleOf(version)));
});
