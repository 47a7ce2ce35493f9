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

test('a setting that cannot be read takes no other with it: a site that was off stays off', () => {
  const stored = { markStyle: 'of a later release', sitesOff: ['news.example'], muted: 'all', paused: true };
  expect(parseSettings(stored)).toEqual({ ...NEW, sitesOff: ['news.example'], paused: true });
});

test.for([null, undefined, 7, 'off', [], { '': 1 }, JSON.parse('{"__proto__": {"paused": true}}')])(
  'of what are no settings nothing is taken: %j',
  (stored) => {
    expect(parseSettings(stored)).toEqual(NEW);
  },
);
