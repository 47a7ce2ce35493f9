import { say } from '../shared/say.ts';

/** Shown while the store is filled; `done` and `total` count records. */
export const Filling = ({ done, total }: { done: number; total: number }) => (
  <div class="waiting">
    <p class="name">{say('card_filling')}</p>
    <p role="status">{say('card_filling_progress', done, total)}</p>
    <progress aria-label={say('card_filling_store')} value={done} max={Math.max(total, 1)} />
    <p class="quiet">{say('card_filling_once')}</p>
  </div>
);
