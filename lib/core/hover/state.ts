import type { CardAnswer } from '../incidents/card-view.ts';

/** The mark a card stands for; `token` names the question asked for it, `tries` counts answers without data. */
export type Shown<Mark> = { mark: Mark; token: number; answered: boolean; tries: number };

/** `token` is the last one given out, `pointer` where the pointer was last moved to, in viewport pixels. */
type Common = { token: number; pointer: { x: number; y: number } | null };

/** The stages of a card, of which one holds at a time; see `lib/decisions/hover.md` for the diagram. */
export type Stage<Mark> =
  /** `muted`: the mark whose card the reader sent away; it stays quiet until the pointer has left it. */
  | { at: 'idle'; muted: Mark | null }
  /** The pointer is on `mark`; `shown` is the card of an earlier mark that is still there. */
  | { at: 'resting'; mark: Mark; answer: CardAnswer | null; shown: Shown<Mark> | null }
  | { at: 'opening'; shown: Shown<Mark> }
  | { at: 'open'; shown: Shown<Mark>; inside: boolean }
  | { at: 'leaving'; shown: Shown<Mark> };

export type HoverState<Mark> = Common & { stage: Stage<Mark> };

export type Wait = 'ask' | 'open' | 'leave' | 'again';

/** What happened. `mark` is null where the pointer is on no mark. */
export type HoverEvent<Mark> =
  | { kind: 'moved'; x: number; y: number; mark: Mark | null }
  | { kind: 'scrolled' }
  | { kind: 'waited'; token: number; wait: Wait }
  | { kind: 'answered'; token: number; answer: CardAnswer }
  /** Pointer or focus is in the card; neither is any more. */
  | { kind: 'entered' }
  | { kind: 'left' }
  | { kind: 'dismissed' }
  /** The text under the mark has gone. */
  | { kind: 'lost' };

/** What is to be done. A `show` without an answer shows that one is awaited; `ms` are milliseconds. */
export type HoverEffect<Mark> =
  | { kind: 'wait'; ms: number; token: number; wait: Wait }
  | { kind: 'ask'; mark: Mark; token: number }
  | { kind: 'show'; mark: Mark; answer: CardAnswer | null }
  | { kind: 'hide' };

export type Step<Mark> = { state: HoverState<Mark>; effects: HoverEffect<Mark>[] };

export const AT_START: HoverState<never> = { token: 0, pointer: null, stage: { at: 'idle', muted: null } };

/** The card that is on the page in this stage. */
export const shownIn = <Mark>(stage: Stage<Mark>): Shown<Mark> | null =>
  stage.at === 'idle' ? null : stage.shown;

/** Every mark this stage depends on. */
export const marksOf = <Mark>({ stage }: HoverState<Mark>): Mark[] => {
  const shown = shownIn(stage);
  return [...(stage.at === 'resting' ? [stage.mark] : []), ...(shown ? [shown.mark] : [])];
};
