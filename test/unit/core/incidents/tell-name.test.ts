import { expect, test } from 'vitest';
import { tellOpen, tellUnlisted } from '#core/incidents/tell-name.ts';
import { key, material } from './made-up.ts';

const { subject, feed, today } = material([]);
const inYemen = { key: key('yemen'), entity: { ...subject.entity, name: 'Yemeni base', country: 'Yemen' } };
const drone = { key: key('shahed'), entity: { ...subject.entity, type: 'drone' as const, country: 'Yemen' } };
const name = { surface: 'Al-Asad', why: [], type: 'base' as const, asOf: { day: '2024-06-10' } };

test('an open name offers its meanings in their order', () => {
  expect(tellOpen(name, [inYemen, subject])).toMatchObject({
    surface: 'Al-Asad',
    options: [{ key: inYemen.key, name: 'Yemeni base' }, { key: subject.key }],
  });
});

test.for([
  ['of the countries of what is nearest', [inYemen], ['Yemen']],
  ['of all where nothing is near', [], ['Iraq and Syria', 'Yemen']],
  ['of all where only a drone is, which is used anywhere', [drone], ['Iraq and Syria', 'Yemen']],
] as const)('an unlisted name tells what is covered %s', ([, nearest, regions]) => {
  const told = tellUnlisted(name, [...nearest], { feed, today });
  expect(told).toMatchObject({ surface: 'Al-Asad', type: 'base' });
  expect(told.nearest.map((one) => one.key)).toEqual(nearest.map((one) => one.key));
  expect(told.coverage.rows.map(({ region }) => region)).toEqual(regions);
});
