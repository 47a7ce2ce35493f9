import { buildCard } from '#core/incidents/build-card.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';
import { failure, success } from '#core/model/result.ts';
import type { CardQuestion } from '#messaging/protocol.ts';
import type { Fill } from './fill.ts';
import { gatherCard } from './gather-card.ts';
import type { StoreKeeper } from './store-keeper.ts';

const unknownTo = (surface: string): CardAnswer => ({
  state: 'failed',
  trouble: {
    what: `“${surface.slice(0, 100)}” is no longer in the data: it has changed since this page was read.`,
    advice: 'Reload the page.',
  },
});

/**
 * Answers what the reader rests on. A store that is being filled or cannot be used is an answer too, and every next
 * question tries it again. `today` is an ISO date.
 */
export const askCard = async (
  { fill, keeper }: { fill: Fill; keeper: StoreKeeper },
  today: string,
  question: CardQuestion,
): Promise<CardAnswer> => {
  const state = await fill.check();
  if (state.state !== 'ready') return state;
  const gathered = await gatherCard(state.store, question, today).then(success, failure);
  if (!gathered.ok) return { state: 'failed', trouble: keeper.abandon(gathered.failure) };
  return gathered.value === null
    ? unknownTo(question.surface)
    : { state: 'ready', card: buildCard(gathered.value) };
};
