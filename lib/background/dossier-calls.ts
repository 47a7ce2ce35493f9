import { buildEntityDossier } from '#core/dossier/build-entity-dossier.ts';
import { buildIncidentDossier } from '#core/dossier/build-incident-dossier.ts';
import { buildSourceDossier } from '#core/dossier/build-source-dossier.ts';
import type { DossierAnswer, DossierView } from '#core/dossier/dossier-view.ts';
import { failure, success } from '#core/model/result.ts';
import type { DossierQuestion } from '#messaging/protocol.ts';
import type { Handlers } from '#messaging/router.ts';
import type { Store } from '#store/database.ts';
import type { Fill, FillState } from './fill.ts';
import { gatherEntity, gatherIncident, gatherSource } from './gather-dossier.ts';
import type { StoreKeeper } from './store-keeper.ts';

export type DossierWorld = {
  fill: Fill;
  keeper: StoreKeeper;
  /** The day of reading, an ISO date. */
  today: () => string;
};

/** What the reader saved is shown whatever has become of the feed. */
const openFor = async (kind: DossierQuestion['kind'], { fill, keeper }: DossierWorld): Promise<FillState> => {
  if (kind !== 'source') return fill.check();
  const opened = await keeper.open();
  return opened.ok ? { state: 'ready', store: opened.value } : { state: 'failed', trouble: opened.failure };
};

const build = async (store: Store, question: DossierQuestion, today: string): Promise<DossierView | null> => {
  const { kind, key } = question;
  switch (kind) {
    case 'entity': {
      const material = await gatherEntity(store, key, today);
      return material && buildEntityDossier(material);
    }
    case 'incident': {
      const material = await gatherIncident(store, key, today);
      return material && buildIncidentDossier(material);
    }
    case 'source': {
      const material = await gatherSource(store, key);
      return material && buildSourceDossier(material);
    }
    default:
      return kind satisfies never;
  }
};

const openDossier = async (world: DossierWorld, question: DossierQuestion): Promise<DossierAnswer> => {
  const state = await openFor(question.kind, world);
  switch (state.state) {
    case 'filling':
      return { kind: 'filling', done: state.done, total: state.total };
    case 'failed':
      return { kind: 'failed', trouble: state.trouble };
    case 'ready': {
      const built = await build(state.store, question, world.today()).then(success, failure);
      if (!built.ok) return { kind: 'failed', trouble: world.keeper.abandon(built.failure) };
      return built.value ?? { kind: 'missing' };
    }
    default:
      return state satisfies never;
  }
};

/** The pages of the dossier. A store that is being filled or cannot be used is an answer too. */
export const dossierCalls = (world: DossierWorld): Pick<Handlers, 'openDossier'> => ({
  openDossier: (question) => openDossier(world, question),
});
