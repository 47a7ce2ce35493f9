import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { react } from '#core/hover/machine.ts';
import { AT_START, type HoverEffect, type HoverState, marksOf, shownIn } from '#core/hover/state.ts';
import { FILLING, type Happening, READY, replay } from './replay.ts';

const mark = fc.constantFrom('asad', 'tanf', 'erbil');
const token = fc.integer({ min: 0, max: 12 });
const place = fc.integer({ min: 0, max: 3 });
const side = fc.integer({ min: 0, max: 9 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('moved' as const), x: place, y: place, mark: fc.option(mark) }),
  fc.record({ kind: fc.constant('tapped' as const), mark: fc.option(mark) }),
  fc.record({ kind: fc.constant('stepped' as const), mark }),
  fc.record({
    kind: fc.constant('waited' as const),
    token,
    wait: fc.constantFrom('ask' as const, 'open' as const, 'leave' as const, 'again' as const),
  }),
  fc.record({ kind: fc.constant('answered' as const), token, answer: fc.constantFrom(READY, FILLING) }),
  fc
    .record({ left: side, top: side, right: side, bottom: side })
    .map((box) => ({ kind: 'placed' as const, box })),
  fc.record({ kind: fc.constant('pinned' as const), pinned: fc.boolean() }),
  fc.record({ kind: fc.constant('acting' as const), token }),
  fc.record({ kind: fc.constant('done' as const), token, deed: fc.constantFrom('muted' as const, null) }),
  fc.record({ kind: fc.constant('lost' as const), mark }),
  fc.record({ kind: fc.constant('renewed' as const), from: mark, to: mark }),
  fc
    .constantFrom(
      'shifted' as const,
      'entered' as const,
      'left' as const,
      'dismissed' as const,
      'chosen' as const,
      'unseen' as const,
    )
    .map((kind) => ({ kind })),
);
const happenings = fc.array(happening, { maxLength: 80 });

type State = HoverState<string>;
type Turn = { before: State; event: Happening; after: State; effects: HoverEffect<string>[] };

/** Checks every turn of a random story. */
const always = (law: (turn: Turn, past: Happening[]) => void): void =>
  fc.assert(
    fc.property(happenings, (events) => {
      let before: State = AT_START;
      events.forEach((event, index) => {
        const { state: after, effects } = react(before, event);
        law({ before, event, after, effects }, events.slice(0, index + 1));
        before = after;
      });
    }),
    { numRuns: 500 },
  );

const isPinned = ({ stage }: State): boolean => shownIn(stage)?.pinned === true;

describe('whatever happens', () => {
  it('there is at most one card on the page, and it is the one in the state', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        let state: State = AT_START;
        let isThere = false;
        for (const event of events) {
          const step = react(state, event);
          for (const effect of step.effects) {
            if (effect.kind === 'hide') expect(isThere, 'what is hidden was there').toBe(true);
            if (effect.kind === 'follow') expect(isThere, 'what follows is there').toBe(true);
            if (effect.kind === 'show') isThere = true;
            if (effect.kind === 'hide') isThere = false;
            if (effect.kind === 'show') expect(effect.shown).toEqual(shownIn(step.state.stage));
          }
          state = step.state;
          expect(shownIn(state.stage) !== null).toBe(isThere);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('tokens only grow, and a question or a wait bears one that was given out', () => {
    always(({ before, after, effects }) => {
      expect(after.token).toBeGreaterThanOrEqual(before.token);
      for (const effect of effects)
        if (effect.kind === 'ask' || effect.kind === 'wait')
          expect(effect.token).toBeLessThanOrEqual(after.token);
    });
  });

  it('an answer to a question that no longer holds changes nothing', () => {
    always(({ before, event, after, effects }) => {
      if (event.kind !== 'answered') return;
      const current = before.stage.at === 'resting' && event.token === before.token;
      if (current || shownIn(before.stage)?.token === event.token) return;
      expect(after).toEqual(before);
      expect(effects).toEqual([]);
    });
  });

  it('a card opens for a mark only that the reader rested on, tapped or stepped to', () => {
    always(({ before, event, after }, past) => {
      const opened = shownIn(after.stage);
      if (!opened || opened.token === shownIn(before.stage)?.token || event.kind === 'chosen') return;
      const meant = past.flatMap((one) => {
        if (one.kind === 'renewed') return [one.to];
        return one.kind === 'moved' || one.kind === 'tapped' || one.kind === 'stepped' ? [one.mark] : [];
      });
      expect(meant).toContain(opened.mark);
    });
  });

  it('nothing but a wait or an answer opens a card', () => {
    always(({ before, event, after }) => {
      if (shownIn(before.stage) || !shownIn(after.stage)) return;
      expect(['waited', 'answered']).toContain(event.kind);
    });
  });

  it('a pinned card goes only where the reader sends it away, lets go of it or steps on', () => {
    always(({ before, event, after }, past) => {
      if (!isPinned(before) || isPinned(after)) return;
      const stepped = past.some(({ kind }) => kind === 'stepped');
      expect(['dismissed', 'pinned', ...(stepped ? ['waited', 'answered'] : [])]).toContain(event.kind);
    });
  });

  it('a card with pointer or focus inside stays, unless it is sent away, left, or stepped or tapped away from', () => {
    always(({ before, event, after }) => {
      if (before.stage.at !== 'open' || !before.stage.inside || shownIn(after.stage)) return;
      expect(['dismissed', 'tapped']).toContain(event.kind);
    });
  });

  it('what lies still, shifts or is told of by scripts alone asks nothing', () => {
    always(({ event, effects }) => {
      if (!/^(?:shifted|entered|left|placed|lost|renewed|unseen|acting|done|dismissed)$/.test(event.kind))
        return;
      expect(effects.map(({ kind }) => kind)).not.toContain('ask');
    });
  });
});

it('a reader who goes away and waits is left without a card, but for a pinned one', () => {
  fc.assert(
    fc.property(happenings, (events) => {
      const away: Happening[] = [
        { kind: 'pinned', pinned: false },
        { kind: 'left' },
        { kind: 'moved', x: 99, y: 99, mark: null },
        { kind: 'tapped', mark: null },
      ];
      const gone = replay([...events, ...away]).state;
      const after = react(gone, { kind: 'waited', token: gone.token, wait: 'leave' }).state;
      expect(shownIn(after.stage)).toBeNull();
    }),
    { numRuns: 1_000 },
  );
});

it('a pinned card outlives everything that the page and the pointer do', () => {
  const idle = happening.filter(
    ({ kind }) => !/^(?:stepped|dismissed|pinned|chosen|renewed|waited|answered)$/.test(kind),
  );
  fc.assert(
    fc.property(fc.array(idle, { maxLength: 60 }), (events) => {
      const opened = replay([
        { kind: 'tapped', mark: 'asad' },
        { kind: 'answered', token: 1, answer: READY },
        { kind: 'pinned', pinned: true },
      ]).state;
      const { state, did } = replay(events, opened);
      expect(marksOf(state)).toEqual(['asad']);
      expect(did).not.toContain('hide');
    }),
    { numRuns: 500 },
  );
});
