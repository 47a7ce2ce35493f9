import type { CardView } from '#core/incidents/card-view.ts';
import { writeAsOf, writeScope, writeTempo } from './telling-words.ts';

/** As of when, whose and how often. */
export const Telling = ({ card }: { card: CardView }) => {
  const scope = writeScope(card.scope);
  const tempo = writeTempo(card.tempo, card.asOf);
  return (
    <div class="telling">
      {scope !== null && (
        <p class="scope">
          {scope.none} <strong dir="auto">{scope.whose}</strong>
        </p>
      )}
      <p class="tempo">
        <strong>{tempo.count}</strong> {tempo.rest}
      </p>
      <p class="quiet as-of">{writeAsOf(card.asOf)}</p>
    </div>
  );
};
