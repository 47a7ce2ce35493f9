import { describe, expect, it } from 'vitest';
import { leftAlone } from '#core/linking/left-alone.ts';
import { gazetteer, key, seen } from './small-gazetteer.ts';

/** A sentence that makes a page one on armed conflict, and one that leaves no doubt of it. */
const WAR = 'Rockets and drones attacked troops, and two soldiers were wounded.';
const FIRM = `${WAR} The militia shelled the garrison; Kata'ib Hezbollah and Tower 22 were named.`;

describe('a listed name with other meanings', () => {
  it.each([
    ['cargo flights for the RSF refuel there', 'RSF', 'rsf'],
    ['in the hills, Islamic State has found caves', 'Islamic State', 'islamic-state'],
    ['then a Lancet came over the river', 'Lancet', 'lancet'],
  ])('is carried by a page that is plainly about war: %j', (text, surface, id) =>
    expect(seen(FIRM, text)).toContainEqual([surface, id]),
  );

  it.each([
    ['cargo flights for the RSF refuel there', 'The league match and its coach'],
    ['then a Lancet came over the river', 'The journal, a study of patients and the hospital'],
  ])('is not by one on something else: %j', (text, other) => expect(seen(other, text)).toEqual([]));

  it("is no part of a weapon's designation", () => {
    expect(seen(FIRM, 'more IRIS-T systems')).not.toContainEqual(['IRIS', 'iris']);
    expect(seen(FIRM, 'fighters of IRIS came')).toContainEqual(['IRIS', 'iris']);
  });

  it('is no given name', () => {
    expect(seen(FIRM, 'No one was hurt, Saad Mohammed said')).not.toContainEqual(['Saad', 'saad']);
    expect(seen(FIRM, 'the SAAD militia said')).toContainEqual(['SAAD', 'saad']);
  });

  it('is told by quotes where other drones are named', () => {
    const drones = 'A military drone attack in the war: an MQ-9 was seen in the league.';
    expect(seen(drones, 'They raised the "Anvil" at night')).toContainEqual(['Anvil', 'lancet']);
    expect(seen(drones, 'They raised the Anvil at night')).not.toContainEqual(['Anvil', 'lancet']);
  });
});

describe('the bare name of a town that is listed as a base', () => {
  it('is the base beside other bases on a page that is plainly about war', () => {
    const bases = 'Ain al-Asad, Tower 22 and Balad air base were hit.';
    expect(seen(FIRM, bases, 'Besmaya stays without Spaniards')).toContainEqual(['Besmaya', 'besmaya']);
  });
  it('is the town without them, and where it is called one', () => {
    expect(seen(WAR, 'Besmaya stays without Spaniards')).toEqual([]);
    expect(seen(FIRM, 'the town of Besmaya stays')).not.toContainEqual(['Besmaya', 'besmaya']);
  });
});

describe('words of war in other languages', () => {
  it.each([
    'Полонений розповів про бої: батальйон і легіон зайшли, чули вибухи; рейд, штурм.',
    'Войска и артиллерия: штурм, наступление, батальон, теракт и воронки.',
    'חזית וקרבות: פגזים, שריון, פיגוע, חייל נהרג בתקיפה של צבא.',
    'Çatışma: topçu, mühimmat, tugay ve tabur cephede.',
  ])('make %j a page about war', (text) => {
    expect(seen(text, 'RSF', 'Tower 22', "Kata'ib Hezbollah")).toContainEqual(['RSF', 'rsf']);
  });
});

describe('an unlisted name beside a listed one', () => {
  it('never replaces a model that has its number as a suffix only', () => {
    expect(seen(FIRM, 'they lost an Orbiter 3.')).toContainEqual(['Orbiter 3', 'orbiter']);
  });
  it('gives way to the listed model behind the noun of its family', () => {
    expect(seen(FIRM, 'پهپادهای شاهد ۱۳۶')).toContainEqual(['شاهد ۱۳۶', 'shahed-136']);
  });
  it('reaches as far as its short form tells', () => {
    const seenHere = seen(FIRM, 'Islamic State West Africa Province (ISWAP) claimed it; ISWAP said so.');
    expect(seenHere).toContainEqual(['Islamic State West Africa Province', null]);
    expect(seenHere.filter(([surface]) => surface === 'ISWAP')).toHaveLength(2);
  });
});

describe('what was left alone', () => {
  it('says what spoke for and against it', () => {
    const [left] = leftAlone(gazetteer, ['He lives in Besmaya.']).flat();
    expect(left).toMatchObject({ surface: 'Besmaya', entity: key('besmaya') });
    expect(left?.against.map(({ message }) => message)).toContain('why_bare_name_of_a_town');
    expect(left?.total).toBeLessThan(3);
  });
  it('is nothing that was taken', () => {
    expect(leftAlone(gazetteer, [FIRM]).flat()).toEqual([]);
  });
});
