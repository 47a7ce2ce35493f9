import { expect, test } from 'vitest';
import { parseSettings, setMuted } from '#core/model/settings.ts';

const NEW = parseSettings(null);

test('a name is muted once, under the name it had last, and marked again', () => {
  const muted = setMuted(setMuted(NEW, 'core:asad', 'Asad', true), 'core:asad', 'Ain al-Asad', true);
  expect(muted.muted).toEqual([{ entity: 'core:asad', name: 'Ain al-Asad' }]);
  expect(setMuted(muted, 'core:asad', '', false)).toEqual(NEW);
  expect(setMuted(muted, 'core:tanf', 'Tanf', false)).toEqual(muted);
});

test('of very many muted names the oldest give way', () => {
  const many = Array.from({ length: 1_001 }, (_, at) => at).reduce(
    (settings, at) => setMuted(settings, `core:name-${at}`, `${at}`, true),
    NEW,
  );
  expect(many.muted).toHaveLength(1_000);
  expect(many.muted[0]?.name).toBe('1');
});
