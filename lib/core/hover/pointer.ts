import type { HoverEvent, HoverState, Shown, Stage, Step } from './state.ts';
import { shownIn } from './state.ts';
import { ASK_AFTER, LEAVE_AFTER, OPEN_AFTER } from './timing.ts';

type PointerEvent<Mark> = HoverEvent<Mark> & { kind: 'moved' | 'scrolled' | 'entered' | 'left' };

export const stay = <Mark>(state: HoverState<Mark>): Step<Mark> => ({ state, effects: [] });

/** What pointer and focus do to the card. */
export const reactToPointer = <Mark>(state: HoverState<Mark>, event: PointerEvent<Mark>): Step<Mark> => {
  switch (event.kind) {
    case 'moved':
      return moved(state, event);
    case 'scrolled':
      return onNothing(state);
    case 'entered':
      return entered(state);
    case 'left':
      return state.stage.at === 'open' ? leave(outside(state), state.stage.shown) : stay(state);
    default:
      return event satisfies never;
  }
};

const moved = <Mark>(state: HoverState<Mark>, event: HoverEvent<Mark> & { kind: 'moved' }): Step<Mark> => {
  const { x, y, mark } = event;
  // Browsers send a move when text scrolls or shifts under a pointer that lies still: nobody pointed at anything.
  if (state.pointer?.x === x && state.pointer.y === y) return stay(state);
  const after: HoverState<Mark> = { ...state, pointer: { x, y } };
  return mark === null ? onNothing(after) : onMark(after, mark);
};

const onMark = <Mark>(state: HoverState<Mark>, mark: Mark): Step<Mark> => {
  const { stage } = state;
  if (stage.at === 'idle' && stage.muted === mark) return stay(state);
  if (stage.at === 'resting' && stage.mark === mark) return stay(state);
  const shown = shownIn(stage);
  if (shown?.mark === mark) return comeBack(state, shown);
  return rest(state, mark, shown);
};

const rest = <Mark>(state: HoverState<Mark>, mark: Mark, shown: Shown<Mark> | null): Step<Mark> => {
  const token = state.token + 1;
  return {
    state: { ...state, token, stage: { at: 'resting', mark, answer: null, shown } },
    effects: [
      { kind: 'wait', ms: ASK_AFTER, token, wait: 'ask' },
      { kind: 'wait', ms: OPEN_AFTER, token, wait: 'open' },
    ],
  };
};

/** Back on the mark, or in the card, of what is shown: whatever was about to change it no longer holds. */
const comeBack = <Mark>(state: HoverState<Mark>, shown: Shown<Mark>, inside = false): Step<Mark> => {
  const stage: Stage<Mark> =
    shown.answered || inside ? { at: 'open', shown, inside } : { at: 'opening', shown };
  const token = state.stage.at === 'resting' || state.stage.at === 'leaving' ? state.token + 1 : state.token;
  return stay({ ...state, token, stage });
};

const entered = <Mark>(state: HoverState<Mark>): Step<Mark> => {
  const shown = shownIn(state.stage);
  return shown ? comeBack(state, shown, true) : stay(state);
};

const outside = <Mark>(state: HoverState<Mark>): HoverState<Mark> =>
  state.stage.at === 'open' ? { ...state, stage: { ...state.stage, inside: false } } : state;

const onNothing = <Mark>(state: HoverState<Mark>): Step<Mark> => {
  const { stage } = state;
  if (stage.at === 'idle') return stay<Mark>({ ...state, stage: { at: 'idle', muted: null } });
  if (stage.at === 'leaving' || (stage.at === 'open' && stage.inside)) return stay(state);
  if (stage.shown) return leave(state, stage.shown);
  return stay<Mark>({ ...state, token: state.token + 1, stage: { at: 'idle', muted: null } });
};

const leave = <Mark>(state: HoverState<Mark>, shown: Shown<Mark>): Step<Mark> => {
  const token = state.token + 1;
  return {
    state: { ...state, token, stage: { at: 'leaving', shown } },
    effects: [{ kind: 'wait', ms: LEAVE_AFTER, token, wait: 'leave' }],
  };
};
