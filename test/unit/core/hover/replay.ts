import { react } from '#core/hover/machine.ts';
import { AT_START, type HoverEffect, type HoverEvent, type HoverState } from '#core/hover/state.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';

export type Happening = HoverEvent<string>;

/** An answer without data is enough to tell apart what is shown; the machine never looks into a card. */
export const FILLING: CardAnswer = { state: 'filling', done: 1, total: 2 };
export const READY = { state: 'ready', card: {} } as unknown as CardAnswer;

/** Runs events one after the other, from the start or from a given state; all effects in order. */
export const replay = (events: Happening[], from: HoverState<string> = AT_START) => {
  let state = from;
  const effects: HoverEffect<string>[] = [];
  for (const event of events) {
    const step = react(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects, did: effects.map(({ kind }) => kind) };
};

let at = 0;
/** A move of the pointer to somewhere it was not before. */
export const to = (mark: string | null): Happening => {
  at += 1;
  return { kind: 'moved', x: at, y: at, mark };
};
