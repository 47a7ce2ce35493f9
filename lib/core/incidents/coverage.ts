import type { Coverage } from '../feed/manifest.ts';
import { dayOf } from '../model/day.ts';
import type { CoverageView } from './card-view.ts';
import type { CardMaterial } from './material.ts';

const names = (country: string, listed: string): boolean =>
  country === listed || country.split(' and ').includes(listed);

const covers = (row: Coverage, countries: string[], month: string | null): boolean =>
  (month === null || (row.from <= month && month <= row.to)) &&
  (countries.length === 0 ||
    row.countries.some((listed) => countries.some((country) => names(country, listed))));

/**
 * What the data covers of some countries (of all, where none is known) around an ISO day, or of all time where that is null, and how old it is on the
 * day of reading.
 */
export const viewCoverage = (
  { feed: { manifest, unreadable, incidents }, today }: Pick<CardMaterial, 'feed' | 'today'>,
  countries: string[],
  isoDay: string | null,
): CoverageView => ({
  title: manifest.title,
  publisher: manifest.publisher,
  sequence: manifest.sequence,
  published: manifest.published,
  ageDays: Math.max(0, dayOf(today) - dayOf(manifest.published)),
  incidents,
  unreadable,
  rows: manifest.coverage.filter((row) => covers(row, countries, isoDay?.slice(0, 7) ?? null)),
});
