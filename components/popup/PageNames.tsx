import type { EntityType } from '#core/model/entity.ts';
import { groupNames, type NameCount, type NameTarget } from '#core/popup/page-view.ts';
import { say, sayCount, wording } from '../shared/say.ts';
import { TypeShape } from '../shared/TypeShape.tsx';

const MANY: Record<EntityType, string> = {
  base: 'popup_bases',
  group: 'popup_groups',
  drone: 'popup_drones',
  site: 'popup_sites',
  system: 'popup_systems',
  force: 'popup_forces',
  place: 'popup_places',
};

type NameProps = { name: NameCount; onJump: (name: NameTarget) => void };

const Name = ({ name, onJump }: NameProps) => (
  <li>
    <button type="button" class="name" onClick={() => onJump(name)}>
      <TypeShape type={name.type} />
      <bdi>{name.surface}</bdi>
      <span class="times" aria-hidden="true">
        {wording().number(name.count)}
      </span>
      <span class="unseen">{sayCount('popup_times', name.count)}</span>
    </button>
  </li>
);

type PageNamesProps = { names: NameCount[]; onJump: (name: NameTarget) => void };

/** The names marked on the page by type; each leads to its first mark. */
export const PageNames = ({ names, onJump }: PageNamesProps) =>
  groupNames(names).map((group) => (
    <div class="names" key={group.type} data-type={group.type}>
      <h3>
        {say(MANY[group.type])} <span class="tally">{wording().number(group.names.length)}</span>
      </h3>
      <ul>
        {group.names.map((name) => (
          <Name key={name.entity ?? name.surface} name={name} onJump={onJump} />
        ))}
      </ul>
    </div>
  ));
