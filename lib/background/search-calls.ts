import { failure, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { Handlers } from '#messaging/router.ts';
import { TroubleError } from '#messaging/trouble-error.ts';
import type { Fill } from './fill.ts';
import { searchStore } from './search.ts';
import type { StoreKeeper } from './store-keeper.ts';

const stillFilling = (done: number, total: number): Trouble => ({
  what: phrase('trouble_still_reading', done, total),
  advice: phrase('trouble_still_reading_advice'),
});

/** Searches the store; a store that is being filled or cannot be used is told as a `TroubleError`. */
export const searchCalls = ({
  fill,
  keeper,
}: {
  fill: Fill;
  keeper: StoreKeeper;
}): Pick<Handlers, 'search'> => ({
  search: async ({ text, limit }) => {
    const state = await fill.check();
    if (state.state === 'filling') throw new TroubleError(stillFilling(state.done, state.total));
    if (state.state === 'failed') throw new TroubleError(state.trouble);
    const answer = await searchStore(state.store, text, limit).then(success, failure);
    if (!answer.ok) throw new TroubleError(keeper.abandon(answer.failure));
    return answer.value;
  },
});
