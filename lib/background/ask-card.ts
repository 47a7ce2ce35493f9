import { buildCard } from '#core/incidents/build-card.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';
import { tellOpen, tellUnlisted } from '#core/incidents/tell-name.ts';
import { feedOf } from '#core/model/ids.ts';
import { failure, success } from '#core/model/result.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { CardQuestion } from '#messaging/protocol.ts';
import type { Store } from '#store/database.ts';
import type { Fill } from './fill.ts';
import { gatherCard } from './gather-card.ts';
import { gatherFeed, gatherMeanings } from './gather-name.ts';
import type { StoreKeeper } from './store-keeper.ts';

const unknownTo = (surface: string): CardAnswer => ({
  state: 'failed',
  trouble: {
    what: phrase('trouble_name_gone', surface.slice(0, 100)),
    advice: phrase('trouble_reload_page'),
  },
});

const answerOpen = async (store: Store, question: CardQuestion): Promise<CardAnswer> => {
  const options = await gatherMeanings(store, question.among);
  return options.length === 0
    ? unknownTo(question.surface)
    : { state: 'open', name: tellOpen(question, options) };
};

const answerUnlisted = async (store: Store, question: CardQuestion, today: string): Promise<CardAnswer> => {
  const nearest = await gatherMeanings(store, question.among);
  const feed = await gatherFeed(store, nearest[0] ? feedOf(nearest[0].key) : null);
  return feed
    ? { state: 'unlisted', name: tellUnlisted(question, nearest, { feed, today }) }
    : unknownTo(question.surface);
};

const answer = async (store: Store, question: CardQuestion, today: string): Promise<CardAnswer> => {
  const { entity, listed, surface } = question;
  if (entity === null) return listed ? answerOpen(store, question) : answerUnlisted(store, question, today);
  const gathered = await gatherCard(store, entity, question, today);
  return gathered === null ? unknownTo(surface) : { state: 'ready', card: buildCard(gathered) };
};

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
  const answered = await answer(state.store, question, today).then(success, failure);
  return answered.ok ? answered.value : { state: 'failed', trouble: keeper.abandon(answered.failure) };
};
