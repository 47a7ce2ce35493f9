import type { CardView } from '#core/incidents/card-view.ts';
import { Said } from '../shared/Said.tsx';
import { say, sayCount, tell, wording } from '../shared/say.ts';
import { Sparkline } from './Sparkline.tsx';
import { anchorOf, writeAsOf } from './telling-words.ts';

type Told = Pick<CardView, 'tempo' | 'asOf'>;

/** "3 incidents recorded in the 90 days before this article, the last in May 2021". */
const Tempo = ({ tempo, asOf }: Told) => {
  const { count, days, last } = tempo;
  const period = <span>{sayCount('card_day_count', days)}</span>;
  const anchor = <span>{anchorOf(asOf)}</span>;
  const number = (
    <strong>{count === 0 ? say('card_none_recorded') : sayCount('card_incident_count', count)}</strong>
  );
  if (count === 0 || last === null)
    return (
      <Said message={count === 0 ? 'card_tempo_none' : 'card_tempo'}>
        {number}
        {period}
        {anchor}
      </Said>
    );
  return (
    <Said message={count === 1 ? 'card_tempo_once' : 'card_tempo_last'}>
      {number}
      {period}
      {anchor}
      <span>{wording().when(last.date, last.precision)}</span>
    </Said>
  );
};

/** As of when, whose, month by month, and how often. */
export const Telling = ({ card }: { card: CardView }) => (
  <div class="telling" data-type={card.entity.type}>
    <p class="quiet as-of">{writeAsOf(card.asOf)}</p>
    {card.scope.of !== 'own' && (
      <p class="scope">
        <Said message="card_scope">
          <strong>{tell(card.scope.label)}</strong>
        </Said>
      </p>
    )}
    <p class="tempo">
      <Tempo tempo={card.tempo} asOf={card.asOf} />
    </p>
    <Sparkline series={card.series} asOf={card.asOf} />
  </div>
);
