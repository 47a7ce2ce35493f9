import type { CardView } from '#core/incidents/card-view.ts';

/** An entity's name and, behind it, its name in its own country's script. */
export const EntityName = ({ entity: { name, native } }: Pick<CardView, 'entity'>) => (
  <>
    <bdi>{name}</bdi>
    {native !== null && (
      <>
        {' '}
        <span class="native" lang={native.lang} dir="auto">
          {native.text}
        </span>
      </>
    )}
  </>
);
