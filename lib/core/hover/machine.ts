import type { CardAnswer } from '../incidents/card-view.ts';
import { reactToPointer, stay } from './pointer.ts';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type Shown,
  type Step,
  shownIn,
} from './state.ts';
import { askAgainAfter } from './timing.ts';

/** The next state and what to do, for anything that happened. Pure: timers and questions are effects. */
export const react = <Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>): Step<Mark> => {
  switch (event.kind) {
    case 'moved':
    case 'scrolled':
    case 'entered':
    case 'left':
      return reactToPointer(state, event);
    case 'waited':
      return waited(state, event);
    case 'answered':
      return answered(state, event);
    case 'dismissed':
      return close(state, marked(state));
    case 'lost':
      return close(state, null);
    default:
      return event satisfies never;
  }
};

const marked = <Mark>({ stage }: HoverState<Mark>): Mark | null => {
  if (stage.at === 'idle') return stage.muted;
  return stage.at === 'resting' ? stage.mark : stage.shown.mark;
};

/** A new token, so that whatever was waited or asked for in the old stage comes too late. */
const close = <Mark>(state: HoverState<Mark>, muted: Mark | null): Step<Mark> => ({
  state: { ...state, token: state.token + 1, stage: { at: 'idle', muted } },
  effects: shownIn(state.stage) ? [{ kind: 'hide' }] : [],
});

const waited = <Mark>(state: HoverState<Mark>, event: HoverEvent<Mark> & { kind: 'waited' }): Step<Mark> => {
  const { stage } = state;
  if (event.wait === 'again') return askAgain(state, event.token);
  if (event.token !== state.token) return stay(state);
  if (event.wait === 'leave') return stage.at === 'leaving' ? close(state, null) : stay(state);
  if (stage.at !== 'resting') return stay(state);
  if (event.wait === 'open') return open(state, stage.mark, stage.answer);
  return { state, effects: [{ kind: 'ask', mark: stage.mark, token: state.token }] };
};

const askAgain = <Mark>(state: HoverState<Mark>, token: number): Step<Mark> => {
  const shown = shownIn(state.stage);
  if (shown?.token !== token) return stay(state);
  return { state, effects: [{ kind: 'ask', mark: shown.mark, token }] };
};

const open = <Mark>(state: HoverState<Mark>, mark: Mark, answer: CardAnswer | null): Step<Mark> => {
  const shown: Shown<Mark> = { mark, token: state.token, answered: false, tries: 0 };
  const opening: HoverState<Mark> = { ...state, stage: { at: 'opening', shown } };
  if (answer) return answered(opening, { kind: 'answered', token: state.token, answer });
  return { state: opening, effects: [{ kind: 'show', mark, answer: null }] };
};

const answered = <Mark>(
  state: HoverState<Mark>,
  event: HoverEvent<Mark> & { kind: 'answered' },
): Step<Mark> => {
  const { stage } = state;
  const { token, answer } = event;
  if (stage.at === 'resting' && token === state.token) return stay({ ...state, stage: { ...stage, answer } });
  const shown = shownIn(stage);
  if (stage.at === 'idle' || shown?.token !== token) return stay(state);
  const ready = answer.state === 'ready';
  const next: Shown<Mark> = { ...shown, answered: true, tries: ready ? 0 : shown.tries + 1 };
  const effects: HoverEffect<Mark>[] = [{ kind: 'show', mark: shown.mark, answer }];
  if (!ready) effects.push({ kind: 'wait', ms: askAgainAfter(shown.tries), token, wait: 'again' });
  return {
    state: {
      ...state,
      stage: stage.at === 'opening' ? { at: 'open', shown: next, inside: false } : { ...stage, shown: next },
    },
    effects,
  };
};
