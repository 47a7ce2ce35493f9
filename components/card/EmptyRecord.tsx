import type { CardView } from '#core/incidents/card-view.ts';
import { say } from '../shared/say.ts';
import { CoverageRows } from './CoverageRows.tsx';
import { Silence } from './Silence.tsx';
import { writeAsOf } from './telling-words.ts';

/** A name without incidents: that the record is silent, and how far the record reaches. */
export const EmptyRecord = ({ card }: { card: CardView }) => (
  <div class="empty">
    <p class="quiet as-of">{writeAsOf(card.asOf)}</p>
    <Silence type={card.entity.type} title={say('card_empty')} meaning={say('card_empty_meaning')} />
    <section>
      <h3>{say('card_covers')}</h3>
      <CoverageRows rows={card.coverage.rows} />
    </section>
  </div>
);
