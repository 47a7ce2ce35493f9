import type { EntityType } from '#core/model/entity.ts';
import type { Key } from '#core/model/ids.ts';
import { groupNames, type NameCount } from '#core/popup/page-view.ts';
import { writeCount } from '../shared/numbers.ts';
import { TypeShape } from '../shared/TypeShape.tsx';

const MANY: Record<EntityType, string> = {
  base: 'Bases',
  group: 'Armed groups',
  drone: 'Drones',
  site: 'Sites',
  system: 'Weapon systems',
  force: 'Armed forces',
  place: 'Places',
};

type NameProps = { name: NameCount; onJump: (entity: Key) => void };

const Name = ({ name, onJump }: NameProps) => (
  <li>
    <button type="button" class="name" onClick={() => onJump(name.entity)}>
      <TypeShape type={name.type} />
      <bdi>{name.surface}</bdi>
      <span class="times" aria-hidden="true">
        {name.count}
      </span>
      <span class="unseen">{writeCount(name.count, 'time')} on this page</span>
    </button>
  </li>
);

type PageNamesProps = { names: NameCount[]; onJump: (entity: Key) => void };

/** The names marked on the page by type; each leads to its first mark. */
export const PageNames = ({ names, onJump }: PageNamesProps) =>
  groupNames(names).map((group) => (
    <div class="names" key={group.type} data-type={group.type}>
      <h3>
        {MANY[group.type]} <span class="tally">{group.names.length}</span>
      </h3>
      <ul>
        {group.names.map((name) => (
          <Name key={name.entity} name={name} onJump={onJump} />
        ))}
      </ul>
    </div>
  ));
