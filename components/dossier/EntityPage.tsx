import type { EntityDossier } from '#core/dossier/dossier-view.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { TypeShape } from '../shared/TypeShape.tsx';
import { TYPE_WORDS } from '../shared/words.ts';
import { CoveragePart } from './CoveragePart.tsx';
import { IncidentYears } from './IncidentYears.tsx';
import { Names } from './Names.tsx';
import { writePosition } from './position-words.ts';
import { Relations } from './Relations.tsx';
import { SavedList } from './SavedList.tsx';
import { Facts, Section } from './Section.tsx';
import { Title } from './Title.tsx';

const WORDS = { where: 'Where', country: 'Country', maker: 'Country of its maker', position: 'Coordinates' };

const Head = ({ entity }: Pick<EntityDossier, 'entity'>) => (
  <header class="top">
    <p class="type">
      <TypeShape type={entity.type} />
      {TYPE_WORDS[entity.type]}
    </p>
    <Title>
      <EntityName entity={entity} />
    </Title>
    <p class="lead" dir="auto">
      {entity.description}
    </p>
    {entity.note !== null && (
      <p class="quiet" dir="auto">
        {entity.note}
      </p>
    )}
  </header>
);

const Where = ({ dossier: { entity, position } }: { dossier: EntityDossier }) => {
  if (entity.country === null && position === null) return null;
  const made = entity.type === 'drone' || entity.type === 'system';
  return (
    <Section name="where" title={WORDS.where}>
      <Facts
        facts={[
          entity.country === null
            ? null
            : [made ? WORDS.maker : WORDS.country, <bdi key="country">{entity.country}</bdi>],
          position && [WORDS.position, <bdi key="position">{writePosition(position)}</bdi>],
        ]}
      />
    </Section>
  );
};

/** All that is known of an entity. */
export const EntityPage = ({ dossier }: { dossier: EntityDossier }) => (
  <article class="sheet" data-type={dossier.entity.type}>
    <Head entity={dossier.entity} />
    <div class="side">
      <Where dossier={dossier} />
      <Relations dossier={dossier} />
      <SavedList saved={dossier.saved} />
      <Names aliases={dossier.aliases} />
    </div>
    <div class="main">
      <IncidentYears dossier={dossier} />
      <CoveragePart coverage={dossier.coverage} />
    </div>
  </article>
);
