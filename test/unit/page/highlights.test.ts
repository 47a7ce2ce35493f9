import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlights } from '#page/highlights.ts';

let registry: Map<string, Set<unknown>>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const range = (start: number): AbstractRange => ({ startOffset: start }) as AbstractRange;
const sizes = (): Record<string, number> =>
  Object.fromEntries(Array.from(registry, ([name, { size }]) => [name, size]));

describe('highlights', () => {
  it('are one per kind, and the same ones under other names in another style', () => {
    const highlights = createHighlights();
    highlights.add('base', range(1));
    highlights.add('open', range(2));
    const before = [...registry.values()];
    highlights.restyle('faint');
    expect(sizes()).toEqual({ 'backstory-base-faint': 1, 'backstory-open-faint': 1 });
    expect([...registry.values()]).toEqual(before);
    highlights.add('drone', range(3));
    highlights.restyle('both');
    expect(sizes()).toEqual({ 'backstory-base': 1, 'backstory-open': 1, 'backstory-drone': 1 });
  });

  it.each([
    ['the registry was cleared', () => registry.clear()],
    ['a highlight was emptied', () => registry.get('backstory-base')?.clear()],
    ['a highlight was filled with other things', () => registry.get('backstory-base')?.add(range(9))],
    ['a name was taken', () => registry.set('backstory-base', new Set())],
  ])('come back after %s', (_, spoil) => {
    const highlights = createHighlights();
    const ranges = [range(1), range(2)];
    for (const one of ranges) highlights.add('base', one);
    expect(highlights.repair()).toBe(false);
    spoil();
    expect(highlights.repair()).toBe(true);
    expect([...(registry.get('backstory-base') ?? [])]).toEqual(ranges);
    expect(highlights.repair()).toBe(false);
  });

  it('leave alone what another has registered under their name', () => {
    const highlights = createHighlights();
    highlights.add('base', range(1));
    const other = new Set();
    registry.set('backstory-base', other);
    highlights.clear();
    expect(registry.get('backstory-base')).toBe(other);
    expect(highlights.repair()).toBe(false);
  });
});
