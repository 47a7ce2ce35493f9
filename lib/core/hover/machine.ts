import { entered, left, moved, shifted, tapped } from './pointer.ts';
import { acting, answered, chosen, done, pinned, waited } from './shown.ts';
import { type HoverEvent, type HoverState, isUnheld, type Step, shownIn } from './state.ts';
import { approach, close, keepOpen, stay } from './steps.ts';

/** The next state and what to do, for anything that happened. Pure: timers and questions are effects. */
export const react = <Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>): Step<Mark> => {
  switch (event.kind) {
    case 'moved':
      return moved<Mark>(state, event);
    case 'shifted':
      return shifted(state);
    case 'tapped':
      return tapped<Mark>(state, event);
    case 'stepped':
      return approach(state, event.mark, 'step');
    case 'waited':
      return waited(state, event);
    case 'answered':
      return answered(state, event);
    case 'entered':
      return entered(state);
    case 'left':
      return left(state);
    case 'placed':
      return stay(shownIn(state.stage) ? { ...state, box: event.box } : state);
    case 'dismissed':
      return close(state, marked(state));
    case 'pinned':
      return pinned(state, event);
    case 'chosen':
      return chosen(state);
    case 'acting':
      return acting(state, event);
    case 'done':
      return done(state, event);
    case 'lost':
      return lost(state, event.mark);
    case 'renewed':
      return stay(renewed(state, event.from, event.to));
    case 'unseen':
      return isUnheld(state) ? close(state, null) : stay(state);
    default:
      return event satisfies never;
  }
};

const marked = <Mark>({ stage }: HoverState<Mark>): Mark | null => {
  if (stage.at === 'idle') return stage.muted;
  return stage.at === 'resting' ? stage.mark : stage.shown.mark;
};

/** A mark that has gone takes its card along, but not from under the hand of who is in it. */
const lost = <Mark>(state: HoverState<Mark>, mark: Mark): Step<Mark> => {
  const { stage } = state;
  const shown = shownIn(stage);
  if (stage.at === 'resting' && stage.mark === mark)
    return shown ? keepOpen(state, shown, false) : close(state, null);
  if (shown?.mark !== mark || shown.detached || shown.deed || !isUnheld(state)) return stay(state);
  if (stage.at !== 'resting') return close(state, null);
  return { state: { ...state, box: null, stage: { ...stage, shown: null } }, effects: [{ kind: 'hide' }] };
};

const renewed = <Mark>(state: HoverState<Mark>, from: Mark, to: Mark): HoverState<Mark> => {
  const { stage } = state;
  const now = (mark: Mark): Mark => (mark === from ? to : mark);
  if (stage.at === 'idle') {
    const muted = stage.muted === null ? null : now(stage.muted);
    return { ...state, stage: { at: 'idle', muted } };
  }
  const shown = stage.shown?.mark === from ? { ...stage.shown, mark: to, detached: false } : stage.shown;
  if (stage.at === 'resting') return { ...state, stage: { ...stage, mark: now(stage.mark), shown } };
  return shown ? { ...state, stage: { ...stage, shown } } : state;
};
