// Writes the sample of the newest version: `node test/db/freeze.ts`. Once it is released, a sample is never made again.
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { digestOf } from '#core/feed/digest.ts';
import { applyFeed, type FeedSnapshot } from '#store/apply-feed.ts';
import { openStore } from '#store/open-store.ts';
import { putRequest } from '#store/requests.ts';
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
const now = '2024-02-01T12:00:00.000Z';
const withDigests = (snapshot: FeedSnapshot): FeedSnapshot => ({
  ...snapshot,
  digests: {
    entities: snapshot.entities.map((entity) => digestOf(entity)),
    incidents: snapshot.incidents.map((incident) => digestOf(incident)),
  },
});
const withdrawn = incidentOf('four', '2024-02-02');
await applyFeed(store, withDigests(snapshotOf('trial', 1, [...incidents, withdrawn])), { now });
await applyFeed(store, withDigests(snapshotOf('trial', 2, incidents)), { now });
await putRequest(store, {
  at: now,
  address: 'https://data.example/manifest.json',
  bytes: 900,
  outcome: 'ok',
});
await putSource(store, savedSource('0000aaaa', { incidents: ['trial:two'] }));
const sample = JSON.stringify(await takeSample(store), null, 1);
writeFileSync(new URL(`./version-${store.verno}.json`, import.meta.url), `${sample}\n`, { flag: 'wx' });
store.close();
