import { describe, expect, it } from 'vitest';
import { seen } from './small-gazetteer.ts';

const WAR = 'Rockets and drones attacked troops, and two soldiers were wounded by the militia.';

describe('pages that only sound like war', () => {
  it.each([
    [
      'a game',
      'The multiplayer map Tower 22 lets players unlock a Reaper drone; the sequel runs on PlayStation and Xbox. A killstreak calls a missile strike, enemy troops attack.',
    ],
    [
      'a match',
      'Union coach hails striker: the missile of a goal by Balad decided the league match; the attack and the squad won at the stadium, Tower 22.',
    ],
    [
      'a scout camp',
      'Scouts launched water rockets at the jamboree: children in tents by the lake, archery, canoe and craft at Tower 22.',
    ],
    [
      'ein Album',
      'Die Band Reaper spielt ihr Album beim Festival, der Sänger und das Orchester im Theater; ein Angriff auf die Ohren, MQ-9.',
    ],
    [
      'футбол',
      'Матч чемпионата: вратарь и тренер клуба, нападающий «Шахед-136», атака и удар, стадион, гол.',
    ],
    ['une plante', 'Les oiseaux du jardin, fleur et plante : nid du héron MQ-9, espèce protégée.'],
  ])('%s', (_, text) => expect(seen(text)).toEqual([]));
});

describe('a longer name that is none of ours', () => {
  it.each([
    'the Balad Hotel',
    'Reaper Brewery beer',
    'USS Reaper',
    'Hotel Balad',
    'Reaper Stadium',
    'FC Reaper',
  ])('%j', (text) => expect(seen(WAR, text)).toEqual([]));
  it('tells the name by itself too', () => {
    expect(
      seen(WAR, 'They met in the Reaper Hotel.', 'The Reaper has a pool and, for drones, a garage.'),
    ).toEqual([]);
  });
  it('of a person', () => expect(seen(WAR, 'the singer Maria Reaper arrived')).toEqual([]));
});

describe('a name in company', () => {
  it('counts beside others of its kind', () => {
    expect(seen(WAR, 'An MQ-9 and Shahed-136 were seen.', 'Then a Reaper came.').at(-1)).toEqual([
      'Reaper',
      'mq-9',
    ]);
  });
  it('of an owner is the owner, not what he has', () => {
    expect(seen(WAR, "Kata'ib Hezbollah's headquarters in Balad")).toEqual([
      ["Kata'ib Hezbollah", 'kataib-hezbollah'],
    ]);
  });
});

describe('a name that is also a place', () => {
  it.each(['in The Front province', 'the city of The Front', 'on The Front road'])('%s', (place) =>
    expect(seen(WAR, `American forces struck fighters ${place} who were about to launch drones.`)).toEqual(
      [],
    ),
  );
});
