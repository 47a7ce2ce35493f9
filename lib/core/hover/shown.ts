import type { CardAnswer } from '../incidents/card-view.ts';
import type { HoverEffect, HoverEvent, HoverState, Shown, Stage, Step, Way } from './state.ts';
import { shownIn } from './state.ts';
import { close, keepOpen, stay } from './steps.ts';
import { askAgainAfter } from './timing.ts';

type Of<Mark, Kind extends HoverEvent<Mark>['kind']> = HoverEvent<Mark> & { kind: Kind };

const withShown = <Mark>(state: HoverState<Mark>, shown: Shown<Mark>): HoverState<Mark> =>
  state.stage.at === 'idle' ? state : { ...state, stage: { ...state.stage, shown } };

const newCard = <Mark>(mark: Mark, token: number, way: Way): Shown<Mark> => ({
  mark,
  token,
  way,
  answer: null,
  deed: null,
  pinned: false,
  detached: false,
  tries: 0,
});

type Resting<Mark> = Stage<Mark> & { at: 'resting' };

/** Shows the card of the mark that the reader rests on, with its answer or as one that awaits it. */
const open = <Mark>(state: HoverState<Mark>, stage: Resting<Mark>): Step<Mark> => {
  const { mark, way, answer } = stage;
  const shown = newCard(mark, state.token, way);
  // Whoever steps has the focus put into the card.
  const opened: HoverState<Mark> = { ...state, stage: { at: 'open', shown, inside: way === 'step' } };
  return answer ? take(opened, shown, answer) : { state: opened, effects: [{ kind: 'show', shown }] };
};

/** Puts an answer into the card; while there is no data it is asked for again. */
const take = <Mark>(state: HoverState<Mark>, before: Shown<Mark>, answer: CardAnswer): Step<Mark> => {
  const waits = answer.state === 'filling' || answer.state === 'failed';
  const shown: Shown<Mark> = { ...before, answer, tries: waits ? before.tries + 1 : 0 };
  const { token } = shown;
  const effects: HoverEffect<Mark>[] = [{ kind: 'show', shown }];
  if (waits) effects.push({ kind: 'wait', ms: askAgainAfter(before.tries), token, wait: 'again' });
  return { state: withShown(state, shown), effects };
};

export const waited = <Mark>(state: HoverState<Mark>, { wait, token }: Of<Mark, 'waited'>): Step<Mark> => {
  const { stage } = state;
  const shown = shownIn(stage);
  if (wait === 'again')
    return shown?.token === token
      ? { state, effects: [{ kind: 'ask', mark: shown.mark, token }] }
      : stay(state);
  if (token !== state.token) return stay(state);
  if (wait === 'leave') return stage.at === 'leaving' ? close(state, null) : stay(state);
  if (stage.at !== 'resting') return stay(state);
  return wait === 'open'
    ? open(state, stage)
    : { state, effects: [{ kind: 'ask', mark: stage.mark, token }] };
};

export const answered = <Mark>(
  state: HoverState<Mark>,
  { token, answer }: Of<Mark, 'answered'>,
): Step<Mark> => {
  const { stage } = state;
  if (stage.at === 'resting' && token === state.token) {
    const answers: Resting<Mark> = { ...stage, answer };
    return stage.way === 'rest' ? stay({ ...state, stage: answers }) : open(state, answers);
  }
  const shown = shownIn(stage);
  return shown?.token === token ? take(state, shown, answer) : stay(state);
};

/** What the reader did in the card. Who has used it is in it, whatever the pointer last told. */
export const pinned = <Mark>(state: HoverState<Mark>, { pinned }: Of<Mark, 'pinned'>): Step<Mark> => {
  const before = shownIn(state.stage);
  if (!before || before.pinned === pinned) return stay(state);
  const shown = { ...before, pinned };
  return { ...keepOpen(state, shown, true), effects: [{ kind: 'show', shown }] };
};

/** The new question has a token of its own: an answer to the old one comes too late. */
export const chosen = <Mark>(state: HoverState<Mark>): Step<Mark> => {
  const before = shownIn(state.stage);
  if (!before) return stay(state);
  const token = state.token + 1;
  const shown: Shown<Mark> = { ...before, token, tries: 0 };
  return {
    state: keepOpen(state, shown, true).state,
    effects: [{ kind: 'ask', mark: shown.mark, token }],
  };
};

export const acting = <Mark>(state: HoverState<Mark>, { token }: Of<Mark, 'acting'>): Step<Mark> => {
  const shown = shownIn(state.stage);
  return shown?.token === token ? stay(withShown(state, { ...shown, detached: true })) : stay(state);
};

export const done = <Mark>(state: HoverState<Mark>, { token, deed }: Of<Mark, 'done'>): Step<Mark> => {
  const before = shownIn(state.stage);
  if (before?.token !== token) return stay(state);
  const shown = { ...before, deed };
  return { state: withShown(state, shown), effects: [{ kind: 'show', shown }] };
};
