import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '#core/gazetteer/compile.ts';
import { findNames } from '#core/gazetteer/find.ts';
import type { Entity } from '#core/model/entity.ts';
import { keyOf } from '#core/model/ids.ts';
import { tokenize } from '#core/text/tokens.ts';

const entity = (id: string, names: string[], more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'group',
  name: id,
  description: 'Made up.',
  aliases: names.map((text) => ({ text, lang: 'en', kind: 'name' })),
  ambiguous: [],
  country: null,
  position: null,
  parent: null,
  maker: null,
  annotate: true,
  note: null,
  attested: [],
  ...more,
});
const compile = (...entities: Entity[]) =>
  compileGazetteer(entities.map((one) => ({ key: keyOf('test', one.id), entity: one })));
const found = (names: string[], text: string): string[] =>
  findNames(compile(entity('one', names)), text, tokenize(text)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the trie', () => {
  it('reports every name that begins at a word, the shortest first', () => {
    expect(
      found(['Badr', 'Badr Organization', 'Badr Organization of Iraq'], 'Badr Organization of Iraq'),
    ).toEqual(['Badr', 'Badr Organization', 'Badr Organization of Iraq']);
  });
  it('finds each of 3,000 names and only those', () => {
    const names = Array.from({ length: 3_000 }, (_, i) => `Front ${i.toString(36)}x liberation`);
    const gazetteer = compile(...names.map((text, i) => entity(`e-${i}`, [text])));
    for (const text of names) expect(findNames(gazetteer, text, tokenize(text))).toHaveLength(1);
    expect(findNames(gazetteer, 'Front 9zz liberation', tokenize('Front 9zz liberation'))).toEqual([]);
  });
  it('keeps an entity once at a name, however often it is listed', () => {
    const gazetteer = compile(entity('one', ['K-1', 'K1', 'k 1']), entity('two', ['K1']));
    const [match] = findNames(gazetteer, 'K-1', tokenize('K-1'));
    const forms = gazetteer.formEntity.subarray(
      gazetteer.formStart[match?.node ?? 0],
      gazetteer.formStart[(match?.node ?? 0) + 1],
    );
    expect([...forms]).toEqual([0, 1]);
  });
  it('survives being stored and read back', () => {
    const text = 'the Badr Organization';
    expect(
      findNames(structuredClone(compile(entity('one', ['Badr Organization']))), text, tokenize(text)),
    ).toHaveLength(1);
  });
  it('knows parents by their place', () => {
    const gazetteer = compile(
      entity('child', ['Child front'], { parent: 'mother' }),
      entity('mother', ['Mother front']),
    );
    expect(gazetteer.entities.map(({ parent }) => parent)).toEqual([1, -1]);
  });
  it('is empty for an empty gazetteer', () =>
    expect(findNames(compile(), 'Badr', tokenize('Badr'))).toEqual([]));

  it('finds any name in any company', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.string(), (words, rest) => {
        const name = words.join(' ');
        expect(found([name], `${rest}. ${name}, ${rest}`)).toContain(name);
      }),
    );
  });
});
