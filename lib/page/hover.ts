import { react } from '#core/hover/machine.ts';
import { AT_START, type HoverEffect, type HoverEvent, type HoverState, marksOf } from '#core/hover/state.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';
import type { Mention } from '#core/model/mention.ts';
import type { Ask } from '#messaging/ask.ts';
import { type CardOnPage, createCardOnPage } from './card-on-page.ts';
import type { CardEvents } from './card-port.ts';
import type { Marks } from './marks.ts';
import { listenToPointer } from './pointer.ts';
import { quietly } from './quietly.ts';

type Mark = AbstractRange;
type Deps = {
  document: Document;
  marks: Marks;
  ask: Ask;
  askCard: (mention: Mention) => Promise<CardAnswer>;
  signal: AbortSignal;
};

export type Hover = {
  /** To be called after marks were taken off: a card whose mark has gone goes too. */
  recheck: () => void;
};

/** Runs the card's state machine on what the reader does in the page. */
export const followReader = ({ document, marks, ask, askCard, signal }: Deps): Hover => {
  let state: HoverState<Mark> = AT_START;

  const dispatch = quietly((event: HoverEvent<Mark>): void => {
    const step = react(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  });
  const events: CardEvents = {
    entered: () => dispatch({ kind: 'entered' }),
    left: () => dispatch({ kind: 'left' }),
    dismissed: () => dispatch({ kind: 'dismissed' }),
  };
  const card: CardOnPage = createCardOnPage(ask, events);

  const question = async (mark: Mark, token: number): Promise<void> => {
    const mention = marks.get(mark);
    card.bring();
    if (mention) dispatch({ kind: 'answered', token, answer: await askCard(mention) });
  };
  const show = (mark: Mark, answer: CardAnswer | null): void => {
    const mention = marks.get(mark);
    if (mention)
      card.show({ mark, surface: mention.surface, answer, pointer: state.pointer ?? { x: 0, y: 0 } });
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
        show(effect.mark, effect.answer);
        break;
      case 'hide':
        card.hide();
        break;
      default:
        effect satisfies never;
    }
  };

  listenToPointer({ document, marks, current: () => marksOf(state), dispatch, signal });
  signal.addEventListener('abort', () => card.hide());
  return {
    recheck: () => {
      if (marksOf(state).some((mark) => !marks.get(mark))) dispatch({ kind: 'lost' });
    },
  };
};
