import type { CardView } from '#core/incidents/card-view.ts';
import { TypeShape } from '../shared/TypeShape.tsx';
import { CoverageRows } from './CoverageRows.tsx';
import { writeAsOf } from './telling-words.ts';

const WORDS = {
  title: 'No incident recorded',
  meaning: 'This data lists none with this name. That does not mean that nothing happened.',
  covers: 'What the data covers here',
};

/** A name without incidents: that the record is silent, and how far the record reaches. */
export const EmptyRecord = ({ card }: { card: CardView }) => (
  <div class="empty" data-type={card.entity.type}>
    <div class="silence">
      <TypeShape type={card.entity.type} />
      <div>
        <h3>{WORDS.title}</h3>
        <p>{WORDS.meaning}</p>
      </div>
    </div>
    <section>
      <h3>{WORDS.covers}</h3>
      <CoverageRows rows={card.coverage.rows} />
    </section>
    <p class="quiet as-of">{writeAsOf(card.asOf)}</p>
  </div>
);
