import type { CardMaterial, FiledIncident } from '../incidents/material.ts';
import { feedOf, keyOf } from '../model/ids.ts';
import type { ListedSource, SavedSource } from '../model/saved-source.ts';
import type { FoundIncident, FoundSource } from '../search/answer.ts';
import type { LinkedIncident } from './dossier-view.ts';
import type { Lookup } from './material.ts';
import { nameRelative } from './name-relative.ts';

export const foundIncident = (
  { key, incident }: FiledIncident,
  names: CardMaterial['names'],
): FoundIncident => ({
  key,
  date: incident.date,
  precision: incident.precision,
  kind: incident.kind,
  place: nameRelative(names, keyOf(feedOf(key), incident.place)).name,
  summary: incident.summary,
  status: incident.status,
});

export const linkedIncident = ({ key, filed }: Lookup, names: CardMaterial['names']): LinkedIncident => ({
  key,
  found: filed && foundIncident(filed, names),
});

/** A saved source in a line: dated by its publication, or without that by its capture. */
export const foundSource = ({ id, title, publisher, dates, capturedAt, url }: ListedSource): FoundSource => ({
  id,
  title,
  publisher,
  day: dates.find(({ what }) => what === 'published')?.day ?? capturedAt.slice(0, 10),
  url,
});

/** The latest first. */
export const foundSources = (sources: SavedSource[]): FoundSource[] =>
  sources.map(foundSource).sort((one, other) => other.day.localeCompare(one.day));
