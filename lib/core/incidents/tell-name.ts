import type { EntityType } from '../model/entity.ts';
import type { Phrase } from '../wording/phrase.ts';
import type { OpenName, UnlistedName } from './card-view.ts';
import { viewCoverage } from './coverage.ts';
import type { CardMaterial, FiledEntity } from './material.ts';
import { countriesOf, tellEntity } from './tell-entity.ts';

type Name = { surface: string; why: Phrase[] };

/** A name of which the reader chooses the meaning; the likeliest of `options` first. */
export const tellOpen = ({ surface, why }: Name, options: FiledEntity[]): OpenName => ({
  surface,
  why,
  options: options.map(tellEntity),
});

/** A name that no list holds, with what the data covers of the countries of those nearest to it on the article's day. */
export const tellUnlisted = (
  { surface, why, type, asOf }: Name & { type: EntityType; asOf: { day: string } },
  nearest: FiledEntity[],
  data: Pick<CardMaterial, 'feed' | 'today'>,
): UnlistedName => {
  const countries = new Set(nearest.flatMap(({ entity }) => countriesOf(entity, [])));
  return {
    surface,
    type,
    why,
    nearest: nearest.map(tellEntity),
    coverage: viewCoverage(data, [...countries], asOf.day),
  };
};
