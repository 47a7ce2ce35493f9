import type { Coverage } from '../feed/manifest.ts';
import { dayOf } from '../model/day.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import type { CoverageView } from './card-view.ts';
import type { CardMaterial } from './material.ts';

const names = (country: string, listed: string): boolean =>
  country === listed || country.split(' and ').includes(listed);

const covers = (row: Coverage, countries: string[], month: string | null): boolean =>
  (month === null || (row.from <= month && month <= row.to)) &&
  (countries.length === 0 ||
    row.countries.some((listed) => countries.some((country) => names(country, listed))));

/**
 * What the data covers of some countries (of all, where none is known) around an ISO day, or of all time where that is
 * null, and how old it is on the day of reading.
 */
export const viewCoverage = (
  { feed: { manifest, unreadable, incidents }, today }: Pick<CardMaterial, 'feed' | 'today'>,
  countries: string[],
  isoDay: string | null,
): CoverageView => ({
  feed: manifest.id,
  sha256: { incidents: manifest.files.incidents.sha256, gazetteer: manifest.files.gazetteer.sha256 },
  title: manifest.title,
  publisher: manifest.publisher,
  sequence: manifest.sequence,
  published: manifest.published,
  ageDays: Math.max(0, dayOf(today) - dayOf(manifest.published)),
  incidents,
  unreadable,
  rows: manifest.coverage.filter((row) => covers(row, countries, isoDay?.slice(0, 7) ?? null)),
});

/** A count by others that is of all that a row is about: "170", "more than 170 (US officials)". */
const COUNT_OF_ALL = /^(more than )?(\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?: \([^()]*\))?$/;

/**
 * "about 78 of more than 170 listed", where others counted all that the row is about; where they counted something
 * else, as one country of two, "19 listed".
 */
export const tellListed = ({ listed, counted }: Pick<Coverage, 'listed' | 'counted'>): Phrase => {
  const [, more, count] = COUNT_OF_ALL.exec(counted ?? '') ?? [];
  if (count === undefined) return phrase('coverage_listed', listed);
  const all = Number(count.replaceAll(',', ''));
  return phrase('coverage_about_of', listed, more ? phrase('coverage_more_than', all) : all);
};
