import { expect, it } from 'vitest';
import { ARMED_CUE, cuesIn, hasCue } from '#core/linking/cues.ts';

it('finding one cue leaves no trace in what is counted next', () => {
  const before = cuesIn('A drone hit the base.', ARMED_CUE);
  expect(before.size).toBeGreaterThan(0);
  expect(hasCue('On the last of these days there was an attack', ARMED_CUE)).toBe(true);
  expect(cuesIn('A drone hit the base.', ARMED_CUE)).toEqual(before);
  expect(hasCue('An attack', ARMED_CUE)).toBe(true);
});
