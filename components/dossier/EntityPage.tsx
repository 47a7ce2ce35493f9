import type { EntityDossier } from '#core/dossier/dossier-view.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { say } from '../shared/say.ts';
import { TypeShape } from '../shared/TypeShape.tsx';
import { typeWord } from '../shared/words.ts';
import { CoveragePart } from './CoveragePart.tsx';
import { IncidentYears } from './IncidentYears.tsx';
import { Names } from './Names.tsx';
import { writePosition } from './position-words.ts';
import { Relations } from './Relations.tsx';
import { SavedList } from './SavedList.tsx';
import { Facts, Section } from './Section.tsx';
import { Title } from './Title.tsx';

const Head = ({ entity }: Pick<EntityDossier, 'entity'>) => (
  <header class="top">
    <p class="type">
      <TypeShape type={entity.type} />
      {typeWord(entity.type)}
    </p>
    <Title>
      <EntityName entity={entity} />
    </Title>
    <p class="lead" lang="en" dir="auto">
      {entity.description}
    </p>
    {entity.note !== null && (
      <p class="quiet" lang="en" dir="auto">
        {entity.note}
      </p>
    )}
  </header>
);

const Where = ({ dossier: { entity, position } }: { dossier: EntityDossier }) => {
  if (entity.country === null && position === null) return null;
  const made = entity.type === 'drone' || entity.type === 'system';
  return (
    <Section name="where" title={say('dossier_where')}>
      <Facts
        facts={[
          entity.country === null
            ? null
            : [
                say(made ? 'dossier_maker_country' : 'dossier_country'),
                <bdi key="country" lang="en">
                  {entity.country}
                </bdi>,
              ],
          position && [say('dossier_coordinates'), <bdi key="position">{writePosition(position)}</bdi>],
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
