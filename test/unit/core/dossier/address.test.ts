import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, hashOf, placeOf } from '#core/dossier/address.ts';

test('an address leads back to what it was made of', () => {
  const places = [
    { kind: 'entity', key: 'backstory:tower-22' },
    { kind: 'incident', key: 'backstory:2021-05-xx-ain-al-asad' },
    { kind: 'source', key: '0b1f9c9e-6f0e-4c52-9d51-0d1f6f3a7c11' },
  ] as const;
  expect(places.map((place) => placeOf(hashOf(place)))).toEqual(places);
  expect(addressOf(places[0])).toBe('dossier.html#/entity/backstory:tower-22');
});

test('an encoded colon is a colon', () => {
  expect(placeOf('#/entity/backstory%3Atower-22')).toEqual({ kind: 'entity', key: 'backstory:tower-22' });
});

test.for([
  '',
  '#',
  '#/entity',
  '#/entity/',
  '#/entity/tower-22',
  '#/base/backstory:tower-22',
  '#/entity/backstory:tower-22/more',
  '#/entity/Backstory:Tower',
  '#/source/../../etc',
  '#/source/javascript:alert(1)',
  '#/entity/%E0%A4%A',
  '#/constructor/backstory:tower-22',
])('“%s” leads nowhere', (hash) => {
  expect(placeOf(hash)).toBeNull();
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => placeOf(`#/entity/${text}`) !== undefined));
});
