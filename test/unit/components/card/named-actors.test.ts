import { describe, expect, it } from 'vitest';
import { splitNamed } from '#components/card/named-actors.ts';
import { incident } from '#test/gallery/incidents.ts';

const tower = incident('2024-01-28-tower-22-drone-attack');

describe('who is named', () => {
  it('gives a part only to those whom the data ties to a source', () => {
    const { tied, untied } = splitNamed({
      ...tower,
      claimedBy: [{ name: 'A', sources: [1] }],
      attributedTo: [
        { name: 'B', sources: [] },
        { name: 'A', sources: [] },
      ],
      deniedBy: [{ name: 'C', sources: [] }],
    });
    expect(tied).toEqual([{ role: 'claimedBy', actors: [{ name: 'A', sources: [1] }] }]);
    expect(untied).toEqual(['B', 'C']);
  });

  it('takes a source that the record does not have for none', () => {
    const { tied, untied } = splitNamed({
      ...tower,
      claimedBy: [{ name: 'A', sources: [99] }],
      attributedTo: [],
    });
    expect(tied).toEqual([]);
    expect(untied).toEqual(['A']);
  });
});
