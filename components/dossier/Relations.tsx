import type { EntityDossier, Relative } from '#core/dossier/dossier-view.ts';
import type { EntityType } from '#core/model/entity.ts';
import { EntityLink } from './Jump.tsx';
import { Facts, Section } from './Section.tsx';

const WORDS = { title: 'Relations', maker: 'Maker' };

const PARENT_WORDS: Record<EntityType, string> = {
  base: 'Lies within',
  group: 'Part of',
  drone: 'Family',
  site: 'Lies within',
  system: 'Family',
  force: 'Part of',
  place: 'Lies within',
};

const CHILD_WORDS: Record<EntityType, string> = {
  base: 'Within it',
  group: 'Groups within',
  drone: 'Models',
  site: 'Within it',
  system: 'Models',
  force: 'Parts',
  place: 'Within it',
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
    <Section name="relations" title={WORDS.title}>
      <Facts
        facts={[
          parent && [PARENT_WORDS[entity.type], <EntityLink key={parent.key} relative={parent} />],
          children.length === 0
            ? null
            : [CHILD_WORDS[entity.type], <Children key="children" items={children} />],
          maker === null ? null : [WORDS.maker, <bdi key="maker">{maker}</bdi>],
        ]}
      />
    </Section>
  );
};
