import { Fragment } from 'preact';
import type { CardView } from '#core/incidents/card-view.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { tell } from '../shared/say.ts';
import { TypeShape } from '../shared/TypeShape.tsx';
import { TYPE_WORDS } from '../shared/words.ts';

const WORDS = { printed: 'Printed as', matched: 'Matched:' };

const Match = ({ card: { entity, match } }: { card: CardView }) => {
  const differs = match.surface !== entity.name;
  if (!differs && match.why.length === 0) return null;
  return (
    <p class="quiet match">
      {differs && (
        <>
          {WORDS.printed}{' '}
          <q>
            <bdi>{match.surface}</bdi>
          </q>
          .{' '}
        </>
      )}
      {match.why.length > 0 && (
        <>
          {WORDS.matched}{' '}
          {match.why.map((reason, index) => (
            <Fragment key={reason.message}>
              {index > 0 && ' · '}
              {tell(reason)}
            </Fragment>
          ))}
        </>
      )}
    </p>
  );
};

/** What the entity is, and how the text came to mean it. */
export const Head = ({ card }: { card: CardView }) => {
  const { entity } = card;
  return (
    <header class="head" data-type={entity.type}>
      <p class="type">
        <TypeShape type={entity.type} />
        {TYPE_WORDS[entity.type]}
        {entity.country !== null && (
          <span class="country">
            · <bdi>{entity.country}</bdi>
          </span>
        )}
      </p>
      <h2 class="name">
        <EntityName entity={entity} />
      </h2>
      <p class="description" dir="auto">
        {entity.description}
      </p>
      {entity.note !== null && (
        <p class="quiet note" dir="auto">
          {entity.note}
        </p>
      )}
      <Match card={card} />
    </header>
  );
};
