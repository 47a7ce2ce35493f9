import type { CardView } from '#core/incidents/card-view.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { Match } from './Match.tsx';

/** What the entity is, and how the text came to mean it. */
export const Head = ({ card }: { card: CardView }) => (
  <header class="head">
    <h2 class="name">
      <EntityName entity={card.entity} />
    </h2>
    <p class="description" dir="auto" lang="en">
      {card.entity.description}
    </p>
    {card.entity.note !== null && (
      <p class="quiet note" dir="auto" lang="en">
        {card.entity.note}
      </p>
    )}
    <Match card={card} />
  </header>
);
