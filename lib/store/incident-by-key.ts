import { feedOf, idOf, type Key } from '#core/model/ids.ts';
import type { Store } from './database.ts';
import type { IncidentRow } from './rows.ts';

const findFormer = (store: Store, key: Key): PromiseLike<IncidentRow | undefined> =>
  store.incidents
    .where('incident.formerIds')
    .equals(idOf(key))
    .and(({ feed }) => feed === feedOf(key))
    .first();

/** The incident of that key, or the one that had it before its date was corrected or it was merged. */
export const findIncident = async (store: Store, key: Key): Promise<IncidentRow | undefined> =>
  (await store.incidents.get(key)) ?? findFormer(store, key);
