import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { CompiledGazetteer } from '#core/gazetteer/compile.ts';
import { lintGazetteer } from '#core/gazetteer/lint.ts';
import { MOST_FORMS } from '#core/gazetteer/usable.ts';
import { compile, entityOf, find } from './made-up.ts';

/** A generator of its own, so that a run is like the last. */
const numbers = (seed: number) => (most: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 9) % most;
};

const SYLLABLES =
  'al ba da sha ha ma kha qa ti ri mi fi sa za ya wa du ru mu ghu dhi ja had mad sar tan kir hab'.split(' ');
const many = (aliases: number) => {
  const next = numbers(7);
  const word = () => {
    const text = Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: aliases / 5 }, (_, at) => {
    const [one, other] = [word(), word()];
    return entityOf(
      `e-${at}`,
      [
        `${one} al-${other}`,
        `${one} ${other}`,
        `${one} el-${other} Brigade`,
        `Liwa ${one} ${other}`,
        `${other} Movement`,
      ],
      [],
      { country: null },
    );
  });
};

/** Counts how often the tables of a compiled gazetteer are looked into. */
const counting = (gazetteer: CompiledGazetteer): { gazetteer: CompiledGazetteer; steps: () => number } => {
  let steps = 0;
  const counted = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get: (target, property) => {
        if (typeof property === 'string' && /^\d+$/.test(property)) steps++;
        const value = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const { sounds, stems } = gazetteer;
  const tables = {
    a: counted(gazetteer.a),
    root: counted(gazetteer.root),
    word: counted(gazetteer.word),
    childStart: counted(gazetteer.childStart),
    starts: counted(gazetteer.starts),
    sounds: { key: counted(sounds.key), number: counted(sounds.number) },
    stems: { key: counted(stems.key), number: counted(stems.number) },
  };
  return { gazetteer: { ...gazetteer, ...tables }, steps: () => steps };
};

describe('a compiled gazetteer', () => {
  it('of 20,000 aliases has at most 2 MB', { timeout: 60_000 }, () => {
    expect(serialize(compile(...many(20_000))).length).toBeLessThanOrEqual(2 * 2 ** 20);
  });
  it('looks for no more than it can hold, and says so', { timeout: 60_000 }, () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      entityOf(
        `e-${at}`,
        Array.from({ length: 1_000 }, (_, i) => `N${at}x${i}`),
      ),
    );
    expect(lintGazetteer(crowd)[0]?.reason).toContain(`up to the ${MOST_FORMS}th`);
    const forms = compile(...crowd).formText.length;
    expect(forms).toBeGreaterThan(MOST_FORMS - 1);
    expect(forms).toBeLessThan(MOST_FORMS + 2_000);
  });
  it.each(['the', 'a', 'X', 'و', 'x'.repeat(10_000), 'Al\u0000Asad', 'Al\u202eAsad', '!!!', 'a '.repeat(20)])(
    'does not look for %j',
    (alias) => {
      const gazetteer = compile(entityOf('bad', [alias]));
      expect(gazetteer.texts).toEqual([]);
      expect(find(gazetteer, `${alias} and the X of a`)).toEqual([]);
      expect(lintGazetteer([entityOf('bad', [alias])]).length).toBeGreaterThan(0);
    },
  );
});

describe('steps', () => {
  const names = compile(
    ...Array.from({ length: 40 }, (_, at) =>
      entityOf(`e-${at}`, [`Kata'ib al-Imam Hasan ${at}`, `Kataeb Imam ${at}`]),
    ),
  );
  it.each([
    ['near misses', "Kata'ib al-Imam Hassan Kataeb el-Emam "],
    ['one letter', 'A '],
    ['articles', 'al-Al-el-ash-as-'],
    ['mixed directions', 'Kataib \u202bالإمام\u202c al-Imam \u200fכתאיב '],
    ['one word without an end', 'Kkhakkh'],
    ['apostrophes', "K'a't'a'i'b' "],
  ])('of %s grow as the text does', { timeout: 60_000 }, (_, text) => {
    const of = (times: number): number => {
      const { gazetteer, steps } = counting(names);
      find(gazetteer, text.repeat(times));
      return steps();
    };
    expect(of(10_000)).toBeLessThanOrEqual(of(1_000) * 11 + 1_000);
    expect(of(10_000)).toBeLessThan(text.length * 10_000 * 40);
  });
});
