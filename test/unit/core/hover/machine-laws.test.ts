import fc from 'fast-check';
import { expect, it } from 'vitest';
import { react } from '#core/hover/machine.ts';
import { AT_START, shownIn } from '#core/hover/state.ts';
import { FILLING, type Happening, READY, replay } from './replay.ts';

const mark = fc.constantFrom('asad', 'tanf');
const token = fc.integer({ min: 0, max: 12 });
const place = fc.integer({ min: 0, max: 3 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('moved' as const), x: place, y: place, mark: fc.option(mark) }),
  fc.record({
    kind: fc.constant('waited' as const),
    token,
    wait: fc.constantFrom('ask' as const, 'open' as const, 'leave' as const, 'again' as const),
  }),
  fc.record({ kind: fc.constant('answered' as const), token, answer: fc.constantFrom(READY, FILLING) }),
  fc
    .constantFrom(
      'scrolled' as const,
      'entered' as const,
      'left' as const,
      'dismissed' as const,
      'lost' as const,
    )
    .map((kind) => ({ kind })),
);

it('the card on the page is the one in the state, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
      let state: Parameters<typeof react<string>>[0] = AT_START;
      let onPage: string | null = null;
      for (const event of events) {
        const step = react(state, event);
        expect(step.state.token).toBeGreaterThanOrEqual(state.token);
        for (const effect of step.effects) {
          if (effect.kind === 'show') onPage = effect.mark;
          if (effect.kind === 'hide') onPage = null;
        }
        state = step.state;
        expect(shownIn(state.stage)?.mark ?? null).toBe(onPage);
      }
    }),
    { numRuns: 500 },
  );
});

it('a reader who goes away and waits is left without a card', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
      const away: Happening[] = [{ kind: 'left' }, { kind: 'moved', x: 99, y: 99, mark: null }];
      const gone = replay([...events, ...away]).state;
      const after = react(gone, { kind: 'waited', token: gone.token, wait: 'leave' }).state;
      expect(after.stage.at).toBe('idle');
    }),
    { numRuns: 500 },
  );
});
