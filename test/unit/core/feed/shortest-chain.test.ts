import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Changeset } from '#core/feed/manifest.ts';
import { planSync, pointOf } from '#core/feed/plan.ts';
import { shortestChain } from '#core/feed/shortest-chain.ts';
import { manifestOf } from '../../store/records.ts';
import { changesetFile } from './signed.ts';

const edge = (from: number, to: number, bytes: number): Changeset => ({
  ...changesetFile(from, to, ''),
  bytes,
});

/** By trying every way. */
const fewestBytes = (edges: Changeset[], from: number, to: number): number =>
  from === to
    ? 0
    : Math.min(
        ...edges.filter((one) => one.from === from).map((one) => one.bytes + fewestBytes(edges, one.to, to)),
        Number.POSITIVE_INFINITY,
      );

test('the way with the fewest bytes is found where there is one, whatever the order of the list', () => {
  const edges = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }), fc.nat(9))
      .map(([from, step, bytes]) => edge(from, from + step, bytes)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(edges, (changesets) => {
      const chain = shortestChain(changesets, 1, 7);
      const fewest = fewestBytes(changesets, 1, 7);
      expect(chain === null).toBe(fewest === Number.POSITIVE_INFINITY);
      if (chain === null) return;
      expect(chain.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(fewest);
      expect([1, ...chain.map(({ to }) => to)]).toEqual([...chain.map(({ from }) => from), 7]);
    }),
  );
});

const remote = (changesets: Changeset[], digest: string | null = '0'.repeat(16)) => {
  const manifest = manifestOf('trial', 3);
  for (const file of [manifest.files.gazetteer, manifest.files.incidents])
    Object.assign(file, { bytes: 50 }, digest !== null && { digest });
  return { ...manifest, changesets };
};
const steps = [edge(1, 2, 40), edge(2, 3, 40)];
const held = { id: 'trial', stored: pointOf(manifestOf('trial', 1)), seen: null, whole: true };

test.for([
  ['changesets, as they are shorter', held, remote(steps), 'changesets'],
  ['the snapshot, as it is shorter', held, remote([edge(1, 2, 60), edge(2, 3, 60)]), 'snapshot'],
  ['the snapshot, as one is missing', held, remote([edge(1, 2, 1)]), 'snapshot'],
  ['the snapshot, as nothing is stored', { ...held, stored: null }, remote(steps), 'snapshot'],
  ['the snapshot, as records are missing here', { ...held, whole: false }, remote(steps), 'snapshot'],
  ['the snapshot, as the result could not be checked', held, remote(steps, null), 'snapshot'],
] as const)('%s', ([, here, there, take]) => {
  expect(planSync(here, there)).toMatchObject({ ok: true, value: { take } });
});
