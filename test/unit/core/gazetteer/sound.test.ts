import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, entityOf, find, named } from './made-up.ts';

const gazetteer = compile(
  entityOf('asad', ['Ain al-Asad'], ['عين الأسد'], { type: 'base' }),
  entityOf('hezbollah', ['Hezbollah'], ['حزب الله']),
  entityOf('kataib', ["Kata'ib Hezbollah"], ['كتائب حزب الله']),
  entityOf('hashd', ['Hashd al-Shaabi'], ['الحشد الشعبي']),
  entityOf('tanf', ['al-Tanf'], ['التنف'], { type: 'base' }),
  entityOf('shahed', ['Shahed-136'], ['شاهد-136'], { type: 'drone', country: 'Iran' }),
  entityOf('jund', ["Kata'ib Jund al-Imam"], ['كتائب جند الإمام']),
  entityOf('tafuf', ['Liwa al-Tafuf'], ['لواء الطفوف']),
  entityOf('reaper', ['MQ-9 Reaper'], ['ريبر'], { type: 'drone', country: 'United States' }),
  entityOf('quds', ['Saraya al-Quds'], ['سرايا القدس']),
);
const isNamed = (text: string, id: string): boolean =>
  named(gazetteer, `at ${text}, late`).some(
    (found) => found === `${text} ~ ${id}` || found === `${text} = ${id}`,
  );

describe('a name in a spelling that is not listed', () => {
  it.each([
    [
      'asad',
      [
        'Ayn al-Asad',
        'Ein Al Assad',
        'Ayn ul-Asad',
        'Aïn el-Assad',
        'Ayn el-Esed',
        'Ain Asad',
        'Айн-эль-Асад',
      ],
    ],
    ['hezbollah', ['Hizbollah', 'Hizballah', 'Hizbullah', 'Hisbollah', 'Hezbolá', 'Hezbullah', 'Хезболла']],
    ['kataib', ['Kataib Hizbullah', 'Kataeb Hezbollah', 'Katib Hizballah', 'Катаиб Хезболла']],
    ['hashd', ["Hashed ash-Sha'abi", 'Hashd Shabi', 'Haşdi Şabi', 'Hachd al-Chaabi', 'Haschd asch-Schaabi']],
    ['tanf', ['At-Tanf', 'Al Tanf', 'el-Tanf', 'Tanf']],
    ['shahed', ['Schahed-136', 'Shahid 136', 'Şahid-136', 'Shaheed136']],
    ['jund', ['Jund al-Imam', 'Kataeb Jond el-Imam', 'Jund al-Imam Brigades']],
    ['tafuf', ['al-Tufuf Brigade', 'Liwa at-Tafouf']],
  ])('%s', (id, spellings) => {
    for (const spelling of spellings) expect([spelling, isNamed(spelling, id)]).toEqual([spelling, true]);
  });
  it('is found from the Arabic name alone', () =>
    expect(named(compile(entityOf('fateh', [], ['جبهة فتح الشام'])), 'Jabhat Fateh ash-Sham')).toEqual([
      'Jabhat Fateh ash-Sham ~ fateh',
    ]));
  it('ends where the name ends, before a Turkish case', () =>
    expect(named(gazetteer, 'Haşdi Şabinin ve Hizbullah’ın')).toEqual([
      'Haşdi Şabi ~ hashd',
      'Hizbullah ~ hezbollah',
    ]));
});

describe('a word that only sounds like one', () => {
  it.each([
    'a hashed password',
    'Cadillac and Hibiscus',
    'the Assad family',
    'a rapper and a Ripper',
    'ayn al-asad in small letters',
    'Tan, Ton, Tent',
    'hizballah',
  ])('is nobody in “%s”', (text) => expect(find(gazetteer, text).filter(({ key }) => key)).toEqual([]));
  it('is nobody where two entities are equally near', () => {
    const two = compile(entityOf('one', ['Karrar'], ['كرار']), entityOf('two', ['Qarrar'], ['قرار']));
    expect(named(two, 'Karraar')).toEqual([]);
  });
  it('gives way to what is listed in its place', () => {
    const two = compile(entityOf('one', ['Karrar'], ['كرار']), entityOf('two', ['Karar'], ['قرر']));
    expect(named(two, 'Karar')).toEqual(['Karar = two']);
  });
});

describe('any name', () => {
  const syllable = fc.stringMatching(/^[bdfklmnrst][aiu][bdfklmnrst]$/);
  const word = fc
    .tuple(syllable, syllable)
    .map(([one, other]) => `${one[0]?.toUpperCase()}${one.slice(1)}${other}`);
  it('is known with its doubled letters single, its article another, and stays inside the text', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom('al-', 'el-', 'ul-', 'Al ', ''), (one, other, article) => {
        const small = compile(entityOf('name', [`${one} al-${other}`]));
        const text = `in ${one} ${article}${other.replace(/[aiu]/, '$&$&')} today`;
        const found = find(small, text);
        expect(found.some(({ start, end }) => start === 3 && end === text.length - 6)).toBe(true);
      }),
    );
  });
  it('has its span inside of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (rest) => {
        const text = `${rest} Ayn al-Assad ${rest}`;
        for (const { start, end } of find(gazetteer, text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
