import { describe, expect, it } from 'vitest';
import { compile, entityOf, named } from './made-up.ts';

const listed = (name: string) => compile(entityOf('it', [name], [], { country: null }));

describe('a listed name within a sentence', () => {
  it.each([
    ['Шахед', 'ударили Шахедами', 'Шахедами'],
    ['Шахед', 'десять шахедов', 'шахедов'],
    ['Шахед', 'збито шахедів', 'шахедів'],
    ['Хезболла', 'бойцы Хезболлы', 'Хезболлы'],
    ['Хезболла', 'атака Хезболлой', 'Хезболлой'],
    ['хуситы', 'переговоры с хуситами', 'хуситами'],
    ['Силы народной мобилизации', 'против Сил народной мобилизации', 'Сил народной мобилизации'],
    ['الحشد الشعبي', 'والحشد الشعبي', 'الحشد الشعبي'],
    ['الحشد الشعبي', 'للحشد الشعبي', 'لحشد الشعبي'],
    ['حزب الله', 'وبحزب الله', 'حزب الله'],
    ['حوثي', 'الحوثيين', 'الحوثيين'],
    ['קטאיב חזבאללה', 'שלקטאיב חזבאללה', 'קטאיב חזבאללה'],
    ['חזבאללה', 'ובחזבאללה', 'חזבאללה'],
    ['Haşdi Şabi', 'Haşdi Şabiden', 'Haşdi Şabi'],
    ['Bayraktar', 'Bayraktarları', 'Bayraktar'],
    ['Bayraktar', 'nalot Bayraktarami', 'Bayraktarami'],
    ['Iskander', 'rachetele Iskanderul', 'Iskanderul'],
  ])('%s in “%s” is “%s”', (name, text, surface) =>
    expect(named(listed(name), text).map((found) => found.replace(' ~ ', ' = '))).toContain(
      `${surface} = it`,
    ),
  );
  it('is not a longer word', () => {
    expect(named(listed('Шахед'), 'шахматами')).toEqual([]);
    expect(named(listed('Reaper'), 'Reaperology')).toEqual([]);
    expect(named(listed('حزب'), 'بحر')).toEqual([]);
  });
});
