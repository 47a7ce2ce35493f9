import { isNearer } from './place.ts';
import type { HoverEvent, HoverState, Shown, Step } from './state.ts';
import { shownIn } from './state.ts';
import { approach, close, keepOpen, leave, stay } from './steps.ts';

type Of<Mark, Kind extends HoverEvent<Mark>['kind']> = HoverEvent<Mark> & { kind: Kind };

const isInside = <Mark>({ stage }: HoverState<Mark>): boolean => stage.at === 'open' && stage.inside;

/** Whether what the pointer does in the page is no concern of the card's: who reads or works in it, or keeps it. */
const isHeld = <Mark>(state: HoverState<Mark>): boolean =>
  shownIn(state.stage)?.pinned === true ||
  isInside(state) ||
  (state.stage.at === 'resting' && state.stage.way !== 'rest');

export const moved = <Mark>(state: HoverState<Mark>, { x, y, mark }: Of<Mark, 'moved'>): Step<Mark> => {
  const { pointer, box } = state;
  // Browsers send a move when text scrolls or shifts under a pointer that lies still: nobody pointed at anything.
  if (pointer?.x === x && pointer.y === y) return stay(state);
  const after: HoverState<Mark> = { ...state, pointer: { x, y } };
  if (isHeld(after)) return stay(after);
  const travels = pointer !== null && box !== null && isNearer(box, pointer, { x, y });
  return mark === null ? onNothing(after, travels) : onMark(after, mark, travels);
};

/** On the way into a card the clock of whatever would change it begins anew with every move. */
const onMark = <Mark>(state: HoverState<Mark>, mark: Mark, travels: boolean): Step<Mark> => {
  const { stage } = state;
  if (stage.at === 'idle' && stage.muted === mark) return stay(state);
  if (stage.at === 'resting' && stage.mark === mark && !(stage.shown && travels)) return stay(state);
  const shown = shownIn(stage);
  if (shown?.mark !== mark) return approach(state, mark, 'rest');
  return stage.at === 'open' ? stay(state) : keepOpen(state, shown, false);
};

const onNothing = <Mark>(state: HoverState<Mark>, travels: boolean): Step<Mark> => {
  const { stage } = state;
  if (stage.at === 'idle') return stay<Mark>({ ...state, stage: { at: 'idle', muted: null } });
  if (!stage.shown) return close(state, null);
  if (stage.at === 'leaving' && !travels) return stay(state);
  return letGo(state, stage.shown);
};

/** Off its mark a card that the pointer brought begins to go; one that was tapped or stepped to waits for a tap or a key. */
const letGo = <Mark>(state: HoverState<Mark>, shown: Shown<Mark>): Step<Mark> => {
  if (shown.way === 'rest') return leave(state, shown);
  return state.stage.at === 'open' ? stay(state) : keepOpen(state, shown, false);
};

/** A rest is over, as other text lies under the pointer; a card goes with its mark. */
export const shifted = <Mark>(state: HoverState<Mark>): Step<Mark> => {
  const { stage } = state;
  if (stage.at === 'idle') return stay(state);
  const rests = stage.at === 'resting' && stage.way === 'rest';
  if (!stage.shown) return rests ? close(state, null) : stay(state);
  const next = rests ? keepOpen(state, stage.shown, false).state : state;
  return { state: next, effects: [{ kind: 'follow' }] };
};

export const tapped = <Mark>(state: HoverState<Mark>, { mark }: Of<Mark, 'tapped'>): Step<Mark> => {
  const { stage } = state;
  const shown = shownIn(stage);
  if (shown?.pinned) return stay(state);
  if (mark !== null && shown?.mark !== mark) return approach(state, mark, 'tap');
  // A pen hovers before it taps: what it brought by resting then stays.
  if (mark !== null && shown) return keepOpen(state, { ...shown, way: 'tap' }, isInside(state));
  const way = stage.at === 'resting' ? stage.way : shown?.way;
  return way === 'tap' || way === 'step' ? close(state, null) : stay(state);
};

export const entered = <Mark>(state: HoverState<Mark>): Step<Mark> => {
  const { stage } = state;
  const shown = shownIn(stage);
  if (!shown || (stage.at === 'resting' && stage.way !== 'rest')) return stay(state);
  return keepOpen(state, shown, true);
};

/** Whoever leaves a card, by whatever way it came, has done with it; a pinned one stays. */
export const left = <Mark>(state: HoverState<Mark>): Step<Mark> => {
  const { stage } = state;
  if (stage.at !== 'open') return stay(state);
  return stage.shown.pinned ? keepOpen(state, stage.shown, false) : leave(state, stage.shown);
};
