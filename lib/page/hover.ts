import { react } from '#core/hover/machine.ts';
import {
  AT_START,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  isUnheld,
  marksOf,
  type Shown,
  shownIn,
} from '#core/hover/state.ts';
import type { CardAnswer, CardContent, TourPlace } from '#core/incidents/card-view.ts';
import type { Mention } from '#core/model/mention.ts';
import type { Ask } from '#messaging/ask.ts';
import { createCardOnPage } from './card-on-page.ts';
import type { Choices } from './choices.ts';
import { listenToEscape } from './escape.ts';
import type { Marks } from './marks.ts';
import { meantBy } from './meant-by.ts';
import { listenToPointer } from './pointer.ts';
import { quietly } from './quietly.ts';
import { sameStretch } from './same-stretch.ts';
import { tabHost } from './tab-host.ts';
import { wordsAround } from './words-around.ts';

type Mark = AbstractRange;
type Deps = {
  window: Window;
  marks: Marks;
  ask: Ask;
  askCard: (mention: Mention) => Promise<CardAnswer>;
  choices: Choices;
  signal: AbortSignal;
};

export type Hover = {
  /** To be called after marks were taken off: a card whose mark has gone goes too. */
  recheck: () => void;
  /** To be called with what scrolls in a shadow root. */
  onScroll: (scroll: Event) => void;
  /** To be called after the page has changed: a card goes where its mark went. */
  follow: () => void;
  /** Opens the card of a mark with the focus inside; `place` is told there, `ended` called when the card has gone. */
  step: (mark: Mark, place: TourPlace, ended: () => void) => void;
  /** Closes a card that was stepped to, without giving the focus back: it goes elsewhere. */
  stepOut: () => void;
  isStepping: () => boolean;
};

/** Runs the card's state machine on what the reader does in the page. */
export const followReader = ({ window, marks, ask, askCard, choices, signal }: Deps): Hover => {
  let state: HoverState<Mark> = AT_START;
  let tour: { mark: Mark; place: TourPlace; ended: () => void } | null = null;
  let scroller: Element | null = null;
  let focus: 'give-back' | 'let-go' = 'give-back';
  /** Also of marks that were taken off while their card stays. */
  const mentions = new WeakMap<Mark, Mention>();

  const mentionOf = (mark: Mark): Mention | undefined => {
    const mention = marks.get(mark) ?? mentions.get(mark);
    if (mention) mentions.set(mark, mention);
    return mention;
  };
  const dispatch = quietly((event: HoverEvent<Mark>): void => {
    const step = react(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  });
  const acting = () => {
    const shown = shownIn(state.stage);
    const mention = shown && mentionOf(shown.mark);
    return shown && mention ? { shown, mention } : null;
  };
  const { choose } = choices;
  const card = createCardOnPage(
    window,
    { ask, acting, dispatch, choose, wordsAround },
    {
      entered: () => dispatch({ kind: 'entered' }),
      left: () => dispatch({ kind: 'left' }),
      placed: (box) => dispatch({ kind: 'placed', box }),
    },
  );

  const question = async (mark: Mark, token: number): Promise<void> => {
    const mention = mentionOf(mark);
    card.bring();
    if (mention) dispatch({ kind: 'answered', token, answer: await askCard(mention) });
  };
  const contentOf = (shown: Shown<Mark>, mention: Mention): CardContent => {
    const { deed, answer } = shown;
    if (deed) return { state: 'done', deed, name: meantBy(shown, mention).name, host: tabHost(window) };
    return answer ?? { state: 'loading', surface: mention.surface };
  };
  const show = (shown: Shown<Mark>): void => {
    const { mark, pinned, way } = shown;
    const mention = mentionOf(mark);
    if (!mention) return;
    const focused = way === 'step';
    const content = contentOf(shown, mention);
    const place = focused && tour?.mark === mark ? tour.place : null;
    const pointer = focused ? null : state.pointer;
    card.show({ mark, content, pinned, tour: place, pointer, focused });
  };
  const hide = (): void => {
    if (!card.hide(focus) && !signal.aborted) void ask('endTour', null);
    scroller = null;
    tour?.ended();
    tour = null;
  };
  const carryOut = (effect: HoverEffect<Mark>): void => {
    if (signal.aborted) return;
    switch (effect.kind) {
      case 'wait':
        setTimeout(() => dispatch({ kind: 'waited', token: effect.token, wait: effect.wait }), effect.ms);
        break;
      case 'ask':
        void question(effect.mark, effect.token);
        break;
      case 'show':
        show(effect.shown);
        break;
      case 'follow':
        if (!card.follow(scroller, isThrough())) dispatch({ kind: 'unseen' });
        break;
      case 'hide':
        hide();
        break;
      default:
        effect satisfies never;
    }
  };
  const renew = (from: Mark): void => {
    const to = Array.from(marks.ranges()).find((mark) => sameStretch(mark, from));
    if (to && tour?.mark === from) tour = { ...tour, mark: to };
    dispatch(to ? { kind: 'renewed', from, to } : { kind: 'lost', mark: from });
  };

  const isThrough = (): boolean => isUnheld(state) && shownIn(state.stage)?.way === 'rest';
  const isShown = (): boolean => shownIn(state.stage) !== null;
  const isStepping = (): boolean => shownIn(state.stage)?.way === 'step';
  const dismiss = (): void => dispatch({ kind: 'dismissed' });
  const shift = (within: Element | null): void => {
    scroller = within ?? scroller;
    dispatch({ kind: 'shifted' });
  };
  const onScroll = listenToPointer({ window, marks, current: () => marksOf(state), dispatch, shift, signal });
  listenToEscape({ window, isShown, dismiss, signal });
  signal.addEventListener('abort', () => card.hide('give-back'));
  return {
    onScroll,
    recheck: () => {
      for (const mark of marksOf(state)) if (!marks.get(mark)) renew(mark);
    },
    follow: () => {
      if (isShown()) dispatch({ kind: 'shifted' });
    },
    step: (mark, place, ended) => {
      tour = { mark, place, ended };
      dispatch({ kind: 'stepped', mark });
    },
    stepOut: () => {
      focus = 'let-go';
      if (isStepping()) dismiss();
      focus = 'give-back';
    },
    isStepping,
  };
};
