import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Entity, entitySchema } from '#core/model/entity.ts';
import { ablate, chooseThird } from '#test/eval/ablation.ts';
import { leaveOneOut } from '#test/eval/leave-one-out.ts';
import type { Page } from '#test/eval/pages.ts';

const entity = (id: string, type: string, texts: string[], more: object = {}): Entity =>
  v.parse(entitySchema, {
    id,
    type,
    name: texts[0],
    description: 'Made up for tests.',
    aliases: texts.map((text, index) => ({ text, lang: 'en', kind: index ? 'transliteration' : 'name' })),
    ambiguous: [],
    ...more,
  });

describe('leave one out', () => {
  test('a spelling that differs by nothing a reader sees is found, one that another name hides is wrong', () => {
    const { aliases, recalled, wrong, missed } = leaveOneOut([
      entity('first', 'group', ['Harakat al-Abdal', 'Harakat al Abdal', 'Something Else']),
      entity('second', 'group', ['Hezbollah']),
      entity('third', 'group', ['Brigades of the Party', 'lions of Hezbollah']),
    ]);
    expect(aliases).toBe(3);
    expect(recalled).toBe(1);
    expect(wrong).toEqual([{ entity: 'third', alias: 'lions of Hezbollah', found: ['second'] }]);
    expect(missed).toEqual([{ entity: 'first', alias: 'Something Else', found: [] }]);
  });

  test('left out: the only Latin spelling, other scripts, what another entity is called, what is not marked', () => {
    const only = { aliases: [{ text: 'Tanf', lang: 'en', kind: 'transliteration' }] };
    const { aliases } = leaveOneOut([
      entity('only', 'base', ['Tanf'], only),
      entity('other-script', 'base', ['Taji', 'التاجي']),
      entity('shared', 'base', ['One Base', 'Imam Ali']),
      entity('shared-too', 'base', ['Two Base', 'imam ali']),
      entity('quiet', 'base', ['Three Base', 'Third Base'], { annotate: false }),
    ]);
    expect(aliases).toBe(0);
  });
});

describe('ablation', () => {
  const drones = Array.from({ length: 30 }, (_, index) => entity(`d-${index}`, 'drone', [`Falcon-${index}`]));
  const family = entity('family', 'drone', ['Falcon drone']);
  const entities = [
    family,
    ...drones.map((drone) => ({ ...drone, parent: 'family' })),
    entity('group', 'group', ['Hezbollah']),
  ];

  test('a third of the models goes, the same for the same seed; families and groups stay', () => {
    const gone = chooseThird(entities, 7);
    expect(gone.size).toBe(10);
    expect(chooseThird(entities, 7)).toEqual(gone);
    expect(chooseThird(entities, 8)).not.toEqual(gone);
    expect([...gone].filter((id) => !id.startsWith('d-'))).toEqual([]);
  });

  test('the mentions of what went are counted, on articles alone', () => {
    const text = drones.map(({ name }) => name).join(' ');
    const page: Page = {
      id: 'en/a',
      lang: 'en',
      kind: 'article',
      published: null,
      text,
      gold: drones.map(({ id, name }) => {
        const start = `${text} `.indexOf(`${name} `);
        return { start, end: start + name.length, type: 'drone', entity: id, listed: true };
      }),
    };
    const [first, second] = ablate(entities, [page, { ...page, kind: 'trap' }], [1, 2]);
    expect(first).toMatchObject({ out: 10 });
    expect(second).toMatchObject({ out: 10 });
  });
});
