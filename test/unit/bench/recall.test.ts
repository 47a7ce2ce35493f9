import { expect, it } from 'vitest';
import { countFound } from '#test/bench/in-page/recall.ts';

it('a surface stands for one planted name, whatever its case and the marks around it', () => {
  expect(countFound(['Tower 22', 'Tower 22', 'Ain Asad'], ['tower 22,', 'Badr'])).toBe(1);
  expect(countFound(['Tower 22'], ['Tower 22', 'Tower 22'])).toBe(1);
});
