import { writeNumber } from '#core/incidents/number-words.ts';

const WORDS = {
  title: 'Getting ready',
  filling: 'Filling the store for the first time',
  of: 'of',
  once: 'This happens once, on this machine, from the data that came with Backstory.',
};

/** Shown while the store is filled; `done` and `total` count records. */
export const Filling = ({ done, total }: { done: number; total: number }) => {
  const progress = `${WORDS.filling}: ${writeNumber(done)} ${WORDS.of} ${writeNumber(total)}`;
  return (
    <div class="waiting">
      <p class="name">{WORDS.title}</p>
      <p role="status">{progress}</p>
      <progress aria-label={WORDS.filling} value={done} max={Math.max(total, 1)} />
      <p class="quiet">{WORDS.once}</p>
    </div>
  );
};
