import { describe, expect, it } from 'vitest';
import { namingsOf } from '#components/card/named-actors.ts';
import { incident } from '#test/gallery/incidents.ts';

const tower = incident('2024-01-28-tower-22-drone-attack');

describe('who is named', () => {
  it('keeps the roles apart, and in each those tied to a source from the others', () => {
    const namings = namingsOf({
      ...tower,
      claimedBy: [{ name: 'A', sources: [1], by: [] }],
      attributedTo: [
        { name: 'B', sources: [], by: [] },
        { name: 'A', sources: [0], by: [] },
      ],
      deniedBy: [],
    });
    expect(namings).toEqual([
      { role: 'claimedBy', tied: [{ name: 'A', sources: [1], by: [] }], untied: [] },
      { role: 'attributedTo', tied: [{ name: 'A', sources: [0], by: [] }], untied: ['B'] },
    ]);
  });

  it('takes a source that the record does not have for none', () => {
    const [naming] = namingsOf({
      ...tower,
      claimedBy: [{ name: 'A', sources: [99], by: [] }],
      attributedTo: [],
    });
    expect(naming).toEqual({ role: 'claimedBy', tied: [], untied: ['A'] });
  });
});
