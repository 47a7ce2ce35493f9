import { spanOf } from '#core/model/day.ts';
import { wordsOfEntity, wordsOfIncident } from '#core/search/documents.ts';
import {
  type Filing,
  type Former,
  fileDocument,
  keptDocument,
  nextDocument,
  unfileDocument,
} from './filing.ts';
import type { EntityRow, IncidentRow } from './rows.ts';

/** Whoever changes which words are filed appends a version of the database that files anew: here they are told again. */
const formerOf = <Row extends { document?: number }>(
  row: Row | undefined,
  wordsIn: (row: Row) => string[],
): Former | null => (row?.document === undefined ? null : { document: row.document, words: wordsIn(row) });

const wordsInEntity = ({ entity }: EntityRow): string[] => wordsOfEntity(entity);
const wordsInIncident = ({ feed, incident }: IncidentRow): string[] => wordsOfIncident(feed, incident);

/** Files an entity in place of what its key held before, and gives its row the number. */
export const fileEntity = (filing: Filing, row: EntityRow, replaced: EntityRow | undefined): EntityRow => {
  const former = keptDocument(filing, formerOf(replaced, wordsInEntity));
  const document = former?.document ?? nextDocument(filing);
  fileDocument(filing, document, { entity: row.key }, wordsInEntity(row), 0, former);
  return { ...row, document };
};

/** Files an incident in place of what its key held before, and gives its row the number. */
export const fileIncident = (
  filing: Filing,
  row: IncidentRow,
  replaced: IncidentRow | undefined,
): IncidentRow => {
  const former = keptDocument(filing, formerOf(replaced, wordsInIncident));
  const document = former?.document ?? nextDocument(filing);
  const { last } = spanOf(row.incident.date, row.incident.precision);
  fileDocument(filing, document, { incident: row.key }, wordsInIncident(row), last, former);
  return { ...row, document };
};

export const unfileEntity = (filing: Filing, row: EntityRow): void => {
  const former = formerOf(row, wordsInEntity);
  if (former) unfileDocument(filing, former);
};

export const unfileIncident = (filing: Filing, row: IncidentRow): void => {
  const former = formerOf(row, wordsInIncident);
  if (former) unfileDocument(filing, former);
};
