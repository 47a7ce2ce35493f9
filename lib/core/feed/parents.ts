import type { Entity } from '../model/entity.ts';
import type { ParsedRecords } from './records.ts';

/**
 * Ids of the entities whose parent closes a circle: in each circle the last one met on the way up from its first in the
 * file. Every entity is visited once.
 */
const closersOf = (entities: Entity[]): Set<string> => {
  const parentOf = new Map(entities.map((entity) => [entity.id, entity.parent]));
  const walkOf = new Map<string, number>();
  const closers = new Set<string>();
  for (const [walk, { id }] of entities.entries()) {
    let at: string | null = id;
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk);
      const parent: string | null = parentOf.get(at) ?? null;
      if (parent !== null && walkOf.get(parent) === walk) closers.add(at);
      at = parent;
    }
  }
  return closers;
};

/** Drops one parent of every circle and reports it, so that going up from any entity ends. */
export const cutCircles = (gazetteer: ParsedRecords<Entity>, file: string): ParsedRecords<Entity> => {
  const closers = closersOf(gazetteer.records);
  if (closers.size === 0) return gazetteer;
  const problems = [...gazetteer.problems];
  const records = gazetteer.records.map((entity, index) => {
    if (!closers.has(entity.id)) return entity;
    const reason = `parent ${entity.parent} leads back to this entity in a circle and was left out.`;
    problems.push({ file, line: gazetteer.lines[index] ?? 0, id: entity.id, reason });
    return { ...entity, parent: null };
  });
  return { ...gazetteer, records, problems };
};
