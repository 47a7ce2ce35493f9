import type { CardMaterial } from '#core/incidents/material.ts';
import { isKey, type Key, keyOf } from '#core/model/ids.ts';
import type { Incident } from '#core/model/incident.ts';
import { entitiesOf } from '#core/model/incident-entities.ts';
import type { Store } from '#store/database.ts';
import { findEntities } from '#store/entities.ts';
import type { IncidentRow } from '#store/rows.ts';

/** Texts that may be the id of an entity or words of a source's own; only the store knows which. */
const perhapsIds = ({ claims, disputed }: Incident): string[] => [
  ...claims.flatMap((claim) => [claim.by, ...(typeof claim.value === 'string' ? [claim.value] : [])]),
  ...disputed.flatMap((figure) => [figure.by, figure.value]),
];

const namedIn = ({ feed, incident }: IncidentRow): Key[] => [
  ...entitiesOf(feed, incident),
  ...perhapsIds(incident)
    .map((text) => keyOf(feed, text))
    .filter(isKey),
];

/** The names of all that the incidents speak of, and of the `others`, as far as the store knows them. */
export const readNames = async (
  store: Store,
  incidents: IncidentRow[],
  others: Key[] = [],
): Promise<CardMaterial['names']> => {
  const rows = await findEntities(store, new Set([...incidents.flatMap(namedIn), ...others]));
  return Object.fromEntries(
    rows.map(({ key, entity: { name, type, country } }) => [key, { name, type, country }] as const),
  );
};
