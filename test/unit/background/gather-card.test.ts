import { expect, test } from 'vitest';
import { gatherCard } from '#background/gather-card.ts';
import { firstDayOf, isoOf } from '#core/model/day.ts';
import type { Key } from '#core/model/ids.ts';
import { applyFeed } from '#store/apply-feed.ts';
import { freshStore } from '../store/fresh-store.ts';
import { entityOf, incidentOf, snapshotOf } from '../store/records.ts';

const entities = [
  entityOf('asad', { name: 'Ain al-Asad' }),
  entityOf('pmf', { type: 'group', name: 'PMF' }),
  entityOf('khs', { type: 'group', name: 'KHS', parent: 'pmf' }),
  entityOf('nujaba', { type: 'group', name: 'Nujaba', parent: 'pmf' }),
  entityOf('brigade', { type: 'group', name: 'Brigade', parent: 'khs' }),
  entityOf('quiet', { name: 'Quiet' }),
];
const incidents = [
  incidentOf('old', '2020-01-08', { claimedBy: ['khs', 'nujaba'] }),
  incidentOf('january', '2024-01-02', {
    precision: 'month',
    claims: [{ source: 0, field: 'actor', value: 'nujaba', stance: 'denies', by: 'pmf' }],
  }),
  incidentOf('this-year', '2024-01-01', { precision: 'year', weapons: ['unlisted-drone'] }),
  incidentOf('day-before', '2024-01-19', { attributedTo: ['khs'] }),
  incidentOf('autumn', '2023-11-20'),
  incidentOf('later', '2024-06-01'),
  incidentOf('pmf-later', '2024-06-02', { place: 'elsewhere', claimedBy: ['pmf'] }),
];

const gather = async (entity: Key, day = '2024-01-20') => {
  const store = await freshStore();
  const snapshot = snapshotOf('trial', 1, incidents, entities);
  snapshot.manifest.files.incidents.records = 10;
  snapshot.manifest.files.gazetteer.records = 6;
  await applyFeed(store, snapshot, { now: '2024-05-01T12:00:00.000Z' });
  const question = {
    entity,
    listed: true,
    among: [],
    chosen: false,
    type: 'base' as const,
    surface: 'x',
    why: [],
    asOf: { day, method: 'meta' as const },
    others: [],
  };
  return gatherCard(store, entity, question, '2024-05-01');
};
const ids = (material: Awaited<ReturnType<typeof gather>>) =>
  material?.incidents.map(({ incident }) => incident.id);

test('own incidents: newest first up to the day, then what ends after it, oldest first', async () => {
  const material = await gather('trial:asad');
  expect(material?.scope).toBe('own');
  expect(ids(material)).toEqual(['day-before', 'autumn', 'old', 'january', 'later', 'this-year']);
  expect(material?.totals).toEqual({ before: 3, after: 3, lately: 1 });
});

test('names are those that the store knows, also of those who only claim or deny', async () => {
  const material = await gather('trial:asad');
  expect(Object.keys(material?.names ?? {}).sort()).toEqual([
    'trial:asad',
    'trial:khs',
    'trial:nujaba',
    'trial:pmf',
  ]);
  expect(material?.names['trial:asad']).toEqual({ name: 'Ain al-Asad', type: 'base', country: 'Iraq' });
});

test('with none of its own up to the day, those of the children beside its own later ones, each once', async () => {
  const material = await gather('trial:pmf');
  expect(material?.scope).toBe('children');
  expect(material?.relatives.map(({ key }) => key).sort()).toEqual(['trial:khs', 'trial:nujaba']);
  expect(ids(material)).toEqual(['day-before', 'old', 'pmf-later']);
  expect(material?.totals).toEqual({ before: 2, after: 1, lately: 0 });
});

test('without incidents of its own or of children, those of the parent', async () => {
  const material = await gather('trial:brigade');
  expect(material?.scope).toBe('parent');
  expect(material?.relatives.map(({ entity }) => entity.name)).toEqual(['KHS']);
  expect(ids(material)).toEqual(['day-before', 'old']);
});

test('with nothing anywhere, the entity and the feed are there all the same', async () => {
  const material = await gather('trial:quiet');
  expect(material).toMatchObject({
    scope: 'own',
    relatives: [],
    incidents: [],
    totals: { before: 0, after: 0 },
  });
  expect(material?.subject.entity.name).toBe('Quiet');
  expect(material?.feed).toMatchObject({ unreadable: 3, incidents: 7 });
});

test('an entity that is gone gives nothing', async () => {
  expect(await gather('trial:gone')).toBeNull();
});

const monthsIn = (material: Awaited<ReturnType<typeof gather>>) =>
  Object.fromEntries(
    [...(material?.months ?? [])].map(([month, count]) => [isoOf(firstDayOf(month)), count]),
  );

test('the months are of 24, up to that of reading; what is known to the year is in none', async () => {
  expect(monthsIn(await gather('trial:asad'))).toEqual({ '2023-11-01': 1, '2024-01-01': 2 });
});

test('an incident of two children counts once', async () => {
  expect(monthsIn(await gather('trial:pmf', '2020-02-01'))).toEqual({ '2020-01-01': 1 });
});
