import type { CardAnswer, CardDeed } from '../incidents/card-view.ts';
import type { Box, Point } from './place.ts';

/** How a reader asked for a card: by resting a pointer on a mark, by a tap, or by stepping with the keyboard. */
export type Way = 'rest' | 'tap' | 'step';

/**
 * The card on the page. `token` names the question asked for it, `tries` counts answers without data, `answer` is null
 * while one is awaited, `deed` is what was done from it. `detached`: it no longer depends on its mark.
 */
export type Shown<Mark> = {
  mark: Mark;
  token: number;
  way: Way;
  answer: CardAnswer | null;
  deed: CardDeed | null;
  pinned: boolean;
  detached: boolean;
  tries: number;
};

/**
 * `token` is the last one given out, `pointer` where the pointer was last moved to, `box` where the card stands, both in
 * viewport pixels.
 */
type Common = { token: number; pointer: Point | null; box: Box | null };

/** The stages of a card, of which one holds at a time; see `lib/decisions/hover.md` for the diagram. */
export type Stage<Mark> =
  /** `muted`: the mark whose card the reader sent away; it stays quiet until the pointer has left it. */
  | { at: 'idle'; muted: Mark | null }
  /** The reader means `mark`, whose card is to come; `shown` is the card of an earlier mark that is still there. */
  | { at: 'resting'; mark: Mark; way: Way; answer: CardAnswer | null; shown: Shown<Mark> | null }
  /** `inside`: pointer or focus is in the card. */
  | { at: 'open'; shown: Shown<Mark>; inside: boolean }
  | { at: 'leaving'; shown: Shown<Mark> };

export type HoverState<Mark> = Common & { stage: Stage<Mark> };

export type Wait = 'ask' | 'open' | 'leave' | 'again';

/** What happened. `mark` is null where pointer or finger is on no mark. */
export type HoverEvent<Mark> =
  | { kind: 'moved'; x: number; y: number; mark: Mark | null }
  /** The text moved under the pointer: it scrolled, the window changed its size, or the page its layout. */
  | { kind: 'shifted' }
  /** A finger, pen or mouse button was put down and taken up again outside of the card. */
  | { kind: 'tapped'; mark: Mark | null }
  | { kind: 'stepped'; mark: Mark }
  | { kind: 'waited'; token: number; wait: Wait }
  | { kind: 'answered'; token: number; answer: CardAnswer }
  /** Pointer or focus is in the card; neither is any more. */
  | { kind: 'entered' }
  | { kind: 'left' }
  | { kind: 'placed'; box: Box }
  | { kind: 'dismissed' }
  | { kind: 'pinned'; pinned: boolean }
  /** The reader chose what the name means: to be asked for again. */
  | { kind: 'chosen' }
  /** What the reader asked for in the card is under way, and may take the mark from the page. */
  | { kind: 'acting'; token: number }
  /** It is done; null where it is undone. */
  | { kind: 'done'; token: number; deed: CardDeed | null }
  /** The text under the mark has gone, or is no longer marked. */
  | { kind: 'lost'; mark: Mark }
  /** The page was read anew, and `to` stands where `from` did. */
  | { kind: 'renewed'; from: Mark; to: Mark }
  /** The mark has been scrolled out of sight. */
  | { kind: 'unseen' };

/** What is to be done; `ms` are milliseconds. */
export type HoverEffect<Mark> =
  | { kind: 'wait'; ms: number; token: number; wait: Wait }
  | { kind: 'ask'; mark: Mark; token: number }
  | { kind: 'show'; shown: Shown<Mark> }
  /** The card's mark may stand elsewhere. */
  | { kind: 'follow' }
  | { kind: 'hide' };

export type Step<Mark> = { state: HoverState<Mark>; effects: HoverEffect<Mark>[] };

export const AT_START: HoverState<never> = {
  token: 0,
  pointer: null,
  box: null,
  stage: { at: 'idle', muted: null },
};

/** The card that is on the page in this stage. */
export const shownIn = <Mark>(stage: Stage<Mark>): Shown<Mark> | null =>
  stage.at === 'idle' ? null : stage.shown;

/** Whether there is a card that nothing holds but its mark, and that nothing is about to change. */
export const isUnheld = <Mark>({ stage }: HoverState<Mark>): boolean => {
  const shown = shownIn(stage);
  if (stage.at === 'resting' && stage.way !== 'rest') return false;
  return shown !== null && !shown.pinned && !(stage.at === 'open' && stage.inside);
};

/** Every mark this stage depends on. */
export const marksOf = <Mark>({ stage }: HoverState<Mark>): Mark[] => {
  const shown = shownIn(stage);
  return [...(stage.at === 'resting' ? [stage.mark] : []), ...(shown ? [shown.mark] : [])];
};
