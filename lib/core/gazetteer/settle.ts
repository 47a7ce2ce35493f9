import type { CompiledGazetteer } from './compile.ts';
import type { Match } from './find.ts';
import { LISTED } from './forms.ts';
import { entitiesAt } from './nodes.ts';

const sameEntities = (gazetteer: CompiledGazetteer, one: Match, other: Match): boolean =>
  entitiesAt(gazetteer, one.node).join() === entitiesAt(gazetteer, other.node).join();

const isListed = ({ formStart, formFlags }: CompiledGazetteer, { node }: Match): boolean =>
  formFlags.subarray(formStart[node], formStart[node + 1]).some((flags) => flags & LISTED);

/** Of names that sound alike, the nearest; none where two entities are equally near, because a key is no proof. */
const nearest = (gazetteer: CompiledGazetteer, matches: Match[]): Match | null => {
  const [best, ...others] = matches.toSorted((one, other) => one.cost - other.cost);
  if (!best) return null;
  const isClaimed = others.some((other) => other.cost === best.cost && !sameEntities(gazetteer, best, other));
  return isClaimed ? null : best;
};

const isSamePlace = (one: Match, other: Match): boolean => one.start === other.start && one.end === other.end;

/**
 * Settles the matches that begin at the token `from`, the last ones of the list: what is spelt as listed stays; what only
 * sounds so stays where nothing is listed in its place and it is one name's.
 */
export const settleMatches = (gazetteer: CompiledGazetteer, matches: Match[], from: number): void => {
  let first = matches.length;
  while (first > 0 && (matches[first - 1] as Match).from === from) first--;
  const here = matches.splice(first);
  const spelt = here.filter((match) => !match.key && isListed(gazetteer, match));
  for (const match of here) {
    if (!match.key) matches.push(match);
    else if (!spelt.some((other) => isSamePlace(other, match))) {
      const alike = here.filter((other) => other.key && isSamePlace(other, match));
      if (alike.length === 1 || nearest(gazetteer, alike) === match) matches.push(match);
    }
  }
};
