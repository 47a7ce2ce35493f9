import type { EntityHead } from '#core/incidents/card-view.ts';
import type { Key } from '#core/model/ids.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { TypeLine } from '../shared/TypeLine.tsx';

type ChoicesProps = { label: string; entities: EntityHead[]; onChoose: (entity: Key) => void };

/** Entities of which the reader chooses the one that is meant. */
export const Choices = ({ label, entities, onChoose }: ChoicesProps) => (
  <ul class="choices" aria-label={label}>
    {entities.map((entity) => (
      <li key={entity.key}>
        <button type="button" class="choice" onClick={() => onChoose(entity.key)}>
          <strong>
            <EntityName entity={entity} />
          </strong>
          <TypeLine type={entity.type} country={entity.country} />
          <span class="description" dir="auto" lang="en">
            {entity.description}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
