import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Held, planSync, pointOf } from '#core/feed/plan.ts';
import { manifestOf } from '../../store/records.ts';

const remote = (sequence: number, content = '0', bytes = 1) => {
  const manifest = manifestOf('trial', sequence);
  Object.assign(manifest.files.incidents, { sha256: content.repeat(64), bytes });
  return manifest;
};
const at = (sequence: number, content = '0') => pointOf(remote(sequence, content));
const held = (rest: Partial<Held>): Held => ({ id: 'trial', stored: null, seen: null, whole: true, ...rest });

test.for([
  ['nothing where it is the stored one', held({ stored: at(2) }), remote(2), 'nothing'],
  ['apply where it is newer', held({ stored: at(2) }), remote(3), 'snapshot'],
  ['apply where nothing is stored', held({}), remote(1), 'snapshot'],
  ['apply what was seen but never arrived', held({ stored: at(2), seen: at(3) }), remote(3), 'snapshot'],
] as const)('%s', ([, here, there, step]) => {
  expect(planSync(here, there)).toEqual({ ok: true, value: { take: step } });
});

test.for([
  ['older than what is stored', held({ stored: at(2) }), remote(1), { kind: 'older', sequence: 1, seen: 2 }],
  ['older than what was seen', held({ stored: at(2), seen: at(5) }), remote(4), { kind: 'older', seen: 5 }],
  ['other under the stored sequence', held({ stored: at(2) }), remote(2, 'a'), { kind: 'changed' }],
  [
    'other under the seen sequence',
    held({ stored: at(2), seen: at(3) }),
    remote(3, 'a'),
    { kind: 'changed' },
  ],
  ['another feed', held({ id: 'mine', stored: at(2) }), remote(3), { kind: 'other-feed', id: 'trial' }],
  ['too large', held({ stored: at(2) }), remote(3, '0', 2 ** 28 + 1), { kind: 'too-large' }],
] as const)('refused: %s', ([, here, there, trouble]) => {
  expect(planSync(here, there)).toMatchObject({ ok: false, failure: trouble });
});

test('whatever is offered, nothing lower than the highest seen is ever applied', () => {
  const sequence = fc.integer({ min: 1, max: 6 });
  const content = fc.constantFrom('0', 'a');
  const point = fc.option(fc.tuple(sequence, content).map(([number, text]) => at(number, text)));
  fc.assert(
    fc.property(point, point, sequence, content, (stored, seen, offered, text) => {
      const plan = planSync(held({ stored, seen }), remote(offered, text));
      if (!plan.ok || plan.value.take === 'nothing') return;
      expect(offered).toBeGreaterThan(stored?.sequence ?? 0);
      expect(offered).toBeGreaterThanOrEqual(seen?.sequence ?? 0);
    }),
  );
});
