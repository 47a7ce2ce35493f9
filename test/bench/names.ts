import type { Entity } from '#core/model/entity.ts';
import { makeUpEntities } from './made-up-entities.ts';

/** Places are never marked and some entities are too general for it: their names are not looked for. */
const isLookedFor = ({ annotate, type }: Entity): boolean => annotate && type !== 'place';

/** Every way to write these entities, each once. */
export const namesOf = (entities: Entity[]): string[] => [
  ...new Set(entities.flatMap(({ aliases }) => aliases.map(({ text }) => text))),
];

/** The given entities, then made-up ones, as many as have together the wanted number of names, or just above it. */
export const entitiesWithNames = (bundled: Entity[], wanted: number): Entity[] => {
  const chosen: Entity[] = [];
  const names = new Set<string>();
  for (const entity of [...bundled.filter(isLookedFor), ...makeUpEntities(wanted / 4)]) {
    if (names.size >= wanted) break;
    chosen.push(entity);
    for (const { text } of entity.aliases) names.add(text);
  }
  return chosen;
};
