import { expect, test } from 'vitest';
import { problemOf } from '#core/article/problems.ts';
import {
  reduceSave,
  type SaveEvent,
  type SaveState,
  START,
  toggleIncident,
} from '#core/saving/save-state.ts';
import { filterSources } from '#core/saving/sources-view.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { idOf, sourceOf } from './made-up-source.ts';

const source = sourceOf(idOf('1'));
const trouble = FULL_DISK;
const run = (...events: SaveEvent[]): SaveState => events.reduce(reduceSave, START);
const saved: SaveEvent = { type: 'saved', source, problems: [problemOf('no-date')] };

test('nothing saved: ready, saving, saved', () => {
  expect(run({ type: 'looked', source: null })).toEqual({ step: 'ready', undone: false });
  expect(run({ type: 'looked', source: null }, { type: 'save' })).toEqual({ step: 'saving' });
  expect(run({ type: 'save' }, saved)).toMatchObject({
    step: 'saved',
    source,
    reported: null,
    trouble: null,
  });
});

test('saved before is told, and may be saved again', () => {
  expect(run({ type: 'looked', source })).toEqual({ step: 'before', source, by: 'address' });
  expect(run({ type: 'save' }, { type: 'met', source, by: 'text' })).toMatchObject({ by: 'text' });
  expect(run({ type: 'looked', source }, { type: 'save' }).step).toBe('saving');
});

test('a look that ends late does not undo what the reader did meanwhile', () => {
  expect(run({ type: 'save' }, saved, { type: 'looked', source: null }).step).toBe('saved');
});

test('a failure is told and leads back to saving', () => {
  expect(run({ type: 'save' }, { type: 'failed', trouble })).toEqual({ step: 'failed', trouble });
  expect(run({ type: 'failed', trouble }, { type: 'save' }).step).toBe('saving');
});

test('an edit shows at once and is stored when the store says so', () => {
  const edited = run(saved, { type: 'edit', edit: { note: 'x' } });
  expect(edited).toMatchObject({ source: { note: 'x' }, stored: { note: '' } });
  const refused = reduceSave(edited, { type: 'refused', trouble });
  expect(refused).toMatchObject({ source: { note: 'x' }, stored: { note: '' }, trouble });
  expect(reduceSave(refused, { type: 'stored', source: { ...source, note: 'x' } })).toMatchObject({
    stored: { note: 'x' },
    trouble: null,
  });
});

test('what comes late about another source is not heard', () => {
  const other = sourceOf(idOf('2'));
  const state = run(saved);
  expect(reduceSave(state, { type: 'reported', id: other.id, incidents: [] })).toBe(state);
  expect(reduceSave(state, { type: 'stored', source: other })).toBe(state);
  expect(reduceSave(state, { type: 'removed', id: other.id })).toBe(state);
  expect(run(saved, { type: 'removed', id: source.id })).toEqual({ step: 'ready', undone: true });
});

test('an incident is ticked and unticked', () => {
  expect(toggleIncident(['f:a'], 'f:b')).toEqual(['f:a', 'f:b']);
  expect(toggleIncident(['f:a', 'f:b'], 'f:a')).toEqual(['f:b']);
});

test('the list is searched by every word, without regard to case and accents', () => {
  const [cafe, raid] = [
    sourceOf(idOf('1'), { title: 'Café raid' }),
    sourceOf(idOf('2'), { tags: ['Jordan'] }),
  ];
  expect(filterSources([cafe, raid], 'RAID cafe')).toEqual([cafe]);
  expect(filterSources([cafe, raid], 'jordan')).toEqual([raid]);
  expect(filterSources([cafe, raid], ' ')).toEqual([cafe, raid]);
});
