import type { EntityDossier, Relative } from '#core/dossier/dossier-view.ts';
import type { EntityType } from '#core/model/entity.ts';
import { say } from '../shared/say.ts';
import { EntityLink } from './Jump.tsx';
import { Facts, Section } from './Section.tsx';

const PARENTS: Record<EntityType, string> = {
  base: 'dossier_lies_within',
  group: 'dossier_part_of',
  drone: 'dossier_family',
  site: 'dossier_lies_within',
  system: 'dossier_family',
  force: 'dossier_part_of',
  place: 'dossier_lies_within',
};

const CHILDREN: Record<EntityType, string> = {
  base: 'dossier_within_it',
  group: 'dossier_groups_within',
  drone: 'dossier_models',
  site: 'dossier_within_it',
  system: 'dossier_models',
  force: 'dossier_parts',
  place: 'dossier_within_it',
};

const Children = ({ items }: { items: Relative[] }) => (
  <ul class="lines">
    {items.map((child) => (
      <li key={child.key}>
        <EntityLink relative={child} />
      </li>
    ))}
  </ul>
);

/** What the entity belongs to, what belongs to it, and who makes it. */
export const Relations = ({ dossier: { entity, parent, children, maker } }: { dossier: EntityDossier }) => {
  if (parent === null && children.length === 0 && maker === null) return null;
  return (
    <Section name="relations" title={say('dossier_relations')}>
      <Facts
        facts={[
          parent && [say(PARENTS[entity.type]), <EntityLink key={parent.key} relative={parent} />],
          children.length === 0
            ? null
            : [say(CHILDREN[entity.type]), <Children key="children" items={children} />],
          maker === null
            ? null
            : [
                say('dossier_maker'),
                <bdi key="maker" lang="en">
                  {maker}
                </bdi>,
              ],
        ]}
      />
    </Section>
  );
};
