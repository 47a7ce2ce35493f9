import { expect, test } from 'vitest';
import { findTarget } from '#page/jump.ts';
import { listNames, marksInOrder } from '#page/names.ts';
import { listedMarks, type MarkGiven } from './listed-marks.ts';
import { first, pageOf } from './page.ts';

const ASAD = { entity: 'core:asad', surface: 'Asad' } as const;

const setUp = () => {
  const document = pageOf('<p id="one">Ayn al-Asad and Tanf</p><p id="two">Asad, Asad</p>');
  // Elements stand for their texts: linkedom puts every text node before every other.
  const one = first(document, '#one');
  const two = first(document, '#two');
  const asad = 'core:asad';
  const given: MarkGiven[] = [
    { node: two, start: 6, entity: asad, surface: 'Asad' },
    { node: two, start: 0, entity: asad, surface: 'Asad' },
    { node: one, start: 16, entity: 'core:tanf', surface: 'Tanf' },
    { node: one, start: 0, entity: asad, surface: 'Ayn al-Asad' },
  ];
  return { document, marks: listedMarks(given), one, two };
};

test('names come once each, as first printed and in the order of the page, however they were read', () => {
  expect(listNames(setUp().marks)).toEqual([
    { entity: 'core:asad', type: 'base', surface: 'Ayn al-Asad', count: 3 },
    { entity: 'core:tanf', type: 'base', surface: 'Tanf', count: 1 },
  ]);
});

test('what has left the page is not named', () => {
  const { document, marks } = setUp();
  first(document, '#one').remove();
  expect(listNames(marks)).toEqual([{ entity: 'core:asad', type: 'base', surface: 'Asad', count: 2 }]);
});

const box = (width: number, height = 16): DOMRect =>
  ({ width, height, top: 0, left: 0, right: width, bottom: height, x: 0, y: 0 }) as DOMRect;

test('a jump leads to the first mark', () => {
  const { marks, one } = setUp();
  expect(findTarget(marks, ASAD, () => [box(40)])).toMatchObject({
    startContainer: one,
    startOffset: 0,
  });
});

test('what is folded away or empty is passed over', () => {
  const { marks, one, two } = setUp();
  const pieces = (mark: AbstractRange): DOMRect[] =>
    mark.startContainer === one ? [] : mark.startOffset === 0 ? [box(0)] : [box(0), box(40)];
  expect(findTarget(marks, ASAD, pieces)).toMatchObject({ startContainer: two, startOffset: 6 });
});

test('names without an entity are told apart as they are printed, and found so', () => {
  const { document } = setUp();
  const one = first(document, '#one');
  const marks = listedMarks([
    { node: one, start: 0, entity: '', surface: 'Saraya X' },
    { node: one, start: 20, entity: '', surface: 'Saraya Y' },
  ]);
  expect(listNames(marks).map(({ entity, surface, count }) => [entity, surface, count])).toEqual([
    [null, 'Saraya X', 1],
    [null, 'Saraya Y', 1],
  ]);
  expect(findTarget(marks, { entity: null, surface: 'Saraya Y' }, () => [box(40)])).toMatchObject({
    startOffset: 20,
  });
});

test('there is nowhere to go where the page shows no mark of it', () => {
  const { marks } = setUp();
  expect(findTarget(marks, ASAD, () => [])).toBeNull();
  expect(findTarget(marks, { entity: 'core:erbil', surface: 'Asad' }, () => [box(40)])).toBeNull();
  expect(marksInOrder(marks)).toHaveLength(4);
});
