import { describe, expect, test } from 'vitest';
import { qualityOf } from '#test/eval/counts.ts';
import { falsePositives, worstErrors } from '#test/eval/errors.ts';
import type { Gold, Page, Predicted, Reading } from '#test/eval/pages.ts';
import { scorePages } from '#test/eval/score-pages.ts';

const TEXT = 'Rockets hit Ain al-Asad air base, the Hezbollah Brigades said; a Shahed-149 and a Reaper fell.';

/** A span of the text, by what it reads. */
const at = (surface: string) => {
  const start = TEXT.indexOf(surface);
  if (start < 0) throw new Error(`"${surface}" is not in the text`);
  return { start, end: start + surface.length };
};
const gold = (surface: string, type: Gold['type'], entity: string | null): Gold => ({
  ...at(surface),
  type,
  entity,
  listed: entity !== null,
});
const said = (surface: string, type: string, entity: string | null): Predicted => ({
  ...at(surface),
  type,
  entity,
});

const GOLD = [
  gold('Ain al-Asad air base', 'base', 'ain-al-asad'),
  gold('Hezbollah Brigades', 'group', 'kataib-hezbollah'),
  gold('Shahed-149', 'drone', null),
];
const reading = (predicted: Predicted[], page: Partial<Page> = {}): Reading => ({
  page: { id: 'en/a', lang: 'en', kind: 'article', published: null, text: TEXT, gold: GOLD, ...page },
  predicted,
});
const score = (...predicted: Predicted[]) => scorePages([reading(predicted)]);

const ALL = [
  said('Ain al-Asad air base', 'base', 'ain-al-asad'),
  said('Hezbollah Brigades', 'group', 'kataib-hezbollah'),
  said('Shahed-149', 'drone', null),
];

describe('articles', () => {
  test('all found', () => {
    const { types, languages, entities, listed, unlisted } = score(...ALL);
    expect(types.all).toEqual({ exact: { tp: 3, fp: 0, fn: 0 }, overlap: { tp: 3, fp: 0, fn: 0 } });
    expect(languages).toEqual({ en: types.all });
    expect(entities).toEqual({ right: 2, wrong: 0, none: 1 });
    expect(listed).toEqual({
      spans: { exact: { tp: 2, fp: 0, fn: 0 }, overlap: { tp: 2, fp: 0, fn: 0 } },
      right: 2,
      of: 2,
    });
    expect(unlisted).toEqual({ gold: 1, found: 1, marks: 1, names: 1 });
  });

  test('a shorter span and another entity: wrong to the letter, right in overlap', () => {
    const { types, entities, listed } = score(said('Hezbollah', 'group', 'hezbollah'));
    expect(types.group).toEqual({ exact: { tp: 0, fp: 1, fn: 1 }, overlap: { tp: 1, fp: 0, fn: 0 } });
    expect(entities).toEqual({ right: 0, wrong: 1, none: 0 });
    expect(listed).toMatchObject({ right: 0, of: 1 });
  });

  test('another type is both missed and spurious', () => {
    const { types } = score(said('Ain al-Asad air base', 'group', 'x'));
    expect(types.base?.overlap).toEqual({ tp: 0, fp: 0, fn: 1 });
    expect(types.group?.overlap).toEqual({ tp: 0, fp: 1, fn: 1 });
  });

  test('a second span on a name that is found already is spurious in both ways of matching', () => {
    const { types } = score(ALL[0] as Predicted, said('Ain al-Asad', 'base', 'ain-al-asad'));
    expect(types.base).toEqual({ exact: { tp: 1, fp: 1, fn: 0 }, overlap: { tp: 1, fp: 1, fn: 0 } });
  });

  test('of two spans on one name the one that shares more text is matched', () => {
    const { entities } = score(said('Ain', 'base', 'x'), said('al-Asad air base', 'base', 'ain-al-asad'));
    expect(entities).toEqual({ right: 1, wrong: 0, none: 0 });
  });

  test('other types, empty spans and the same twice do not count', () => {
    const empty = { start: 3, end: 3, type: 'base', entity: null };
    const { types } = score(...ALL, ...ALL, empty, said('Rockets', 'system', 'rocket'));
    expect(types.all?.exact).toEqual({ tp: 3, fp: 0, fn: 0 });
  });

  test('an entity for an unlisted name is no false positive of the listed ones', () => {
    const { listed, unlisted } = score(said('Shahed-149', 'drone', 'shahed-136'));
    expect(listed.spans.overlap).toEqual({ tp: 0, fp: 0, fn: 2 });
    expect(unlisted).toEqual({ gold: 1, found: 1, marks: 0, names: 0 });
  });

  test('a mark without an entity on no name', () => {
    expect(score(said('Rockets', 'drone', null)).unlisted).toEqual({ gold: 1, found: 0, marks: 1, names: 0 });
  });
});

describe('traps', () => {
  const trap = reading([said('Reaper', 'drone', 'mq-9'), said('Hezbollah', 'group', 'hezbollah')], {
    kind: 'trap',
    gold: GOLD.slice(1, 2),
  });

  test('what lies on no name of its type is false, and nothing of a trap enters the other figures', () => {
    const { traps, types } = scorePages([trap]);
    expect(traps).toEqual({ pages: 1, hit: 1, words: 16, falsePositives: 1 });
    expect(types.all?.overlap).toEqual({ tp: 0, fp: 0, fn: 0 });
  });

  test('it is shown in its place', () => {
    expect(falsePositives([trap])).toEqual([
      {
        page: 'en/a',
        type: 'drone',
        entity: 'mq-9',
        context: 'ollah Brigades said; a Shahed-149 and a [Reaper] fell.',
      },
    ]);
    expect(worstErrors([trap])).toEqual([]);
  });
});

test('errors are grouped by surface, the most frequent first', () => {
  const predicted = [said('Ain al-Asad', 'base', 'ain-al-asad'), said('Hezbollah', 'group', 'hezbollah')];
  const errors = worstErrors([
    reading([...predicted, said('Shahed-149', 'drone', null)]),
    reading([...predicted, said('Shahed-149', 'system', 'x'), said('Reaper', 'drone', 'mq-9')], {
      id: 'en/b',
    }),
  ]);
  expect(errors.map(({ what, surface, detail, count }) => [what, surface, detail, count])).toEqual([
    ['wrong span', 'Ain al-Asad air base', 'found “Ain al-Asad”', 2],
    ['wrong span', 'Hezbollah Brigades', 'found “Hezbollah”', 2],
    ['wrong entity', 'Hezbollah Brigades', 'kataib-hezbollah, found hezbollah', 2],
    ['missed', 'Shahed-149', 'unlisted', 1],
    ['spurious', 'Reaper', 'mq-9', 1],
  ]);
  expect(errors[0]?.pages).toEqual(['en/a', 'en/b']);
});

test('quality of nothing is nothing, and F1 is the harmonic mean', () => {
  expect(qualityOf({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(qualityOf({ tp: 6, fp: 2, fn: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
});
