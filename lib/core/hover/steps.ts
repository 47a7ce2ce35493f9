import type { HoverState, Shown, Stage, Step, Way } from './state.ts';
import { shownIn } from './state.ts';
import { ASK_AFTER, LEAVE_AFTER, OPEN_AFTER } from './timing.ts';

export const stay = <Mark>(state: HoverState<Mark>): Step<Mark> => ({ state, effects: [] });

/** A new stage with a new token, so that whatever was waited or asked for in the old one comes too late. */
const enter = <Mark>(state: HoverState<Mark>, stage: Stage<Mark>): HoverState<Mark> => ({
  ...state,
  token: state.token + 1,
  stage,
});

export const close = <Mark>(state: HoverState<Mark>, muted: Mark | null): Step<Mark> => ({
  state: { ...enter(state, { at: 'idle', muted }), box: null },
  effects: shownIn(state.stage) ? [{ kind: 'hide' }] : [],
});

/** The card as it is, with nothing under way that would change it. */
export const keepOpen = <Mark>(state: HoverState<Mark>, shown: Shown<Mark>, inside: boolean): Step<Mark> =>
  stay(enter(state, { at: 'open', shown, inside }));

export const leave = <Mark>(state: HoverState<Mark>, shown: Shown<Mark>): Step<Mark> => {
  const next = enter(state, { at: 'leaving', shown });
  return { state: next, effects: [{ kind: 'wait', ms: LEAVE_AFTER, token: next.token, wait: 'leave' }] };
};

/** Of one who taps or steps there is no doubt: the question is put at once, and answered as soon as may be. */
export const approach = <Mark>(state: HoverState<Mark>, mark: Mark, way: Way): Step<Mark> => {
  const next = enter(state, { at: 'resting', mark, way, answer: null, shown: shownIn(state.stage) });
  const { token } = next;
  return {
    state: next,
    effects: [
      way === 'rest' ? { kind: 'wait', ms: ASK_AFTER, token, wait: 'ask' } : { kind: 'ask', mark, token },
      { kind: 'wait', ms: OPEN_AFTER, token, wait: 'open' },
    ],
  };
};
