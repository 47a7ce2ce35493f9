// Writes the sample of the newest version: `node test/db/freeze.ts`. Once it is released, a sample is never made again.
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { applyFeed } from '#store/apply-feed.ts';
import { openStore } from '#store/open-store.ts';
import { putSource } from '#store/sources.ts';
import { incidentOf, snapshotOf } from '../unit/store/records.ts';
import { savedSource } from '../unit/store/saved-source.ts';
import { takeSample } from './sample.ts';

const incidents = [
  incidentOf('one', '2024-01-01'),
  incidentOf('two', '2024-01-28', { otherPlaces: ['tanf'] }),
  incidentOf('three', '2024-02-01', { precision: 'month' }),
];
const store = await openStore('sample');
await applyFeed(store, snapshotOf('trial', 1, incidents), { now: '2024-02-01T12:00:00.000Z' });
await putSource(store, savedSource('0000aaaa', { incidents: ['trial:two'] }));
const sample = JSON.stringify(await takeSample(store), null, 1);
writeFileSync(new URL(`./version-${store.verno}.json`, import.meta.url), `${sample}\n`, { flag: 'wx' });
store.close();
