import { cleanAddress } from '#core/article/address.ts';
import { foundSource } from '#core/dossier/found.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import {
  editsSince,
  reduceSave,
  type SaveActions,
  type SaveEvent,
  type SaveState,
  type SourceEdit,
  START,
} from '#core/saving/save-state.ts';
import { phrase } from '#core/wording/phrase.ts';
import { type SaveWorld, saveArticle } from './save-article.ts';

export type SessionWorld = SaveWorld & {
  url: string;
  show: (state: SaveState) => void;
  /** Tells on the toolbar whether this page is saved. */
  mark: (saved: boolean) => void;
};

const GONE: Trouble = {
  what: phrase('trouble_deleted'),
  advice: phrase('trouble_deleted_advice'),
};

/**
 * The saving of one tab's page. Begins by finding out whether its address is saved, without reading it; with `saveNow` it
 * goes on to save. Edits are stored as they are made, as a popup may close at any time; writes wait for each other, so that
 * the last is the one that stays, and one write takes in all edits made before it.
 */
export const startSaving = (world: SessionWorld, saveNow: boolean): SaveActions => {
  const { ask } = world;
  let state = START;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const hear = (event: SaveEvent): void => {
    state = reduceSave(state, event);
    world.show(state);
  };

  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const turn = lastWrite.then(write);
    lastWrite = turn;
    return turn;
  };

  /** By the address alone. A failure is told when the reader saves: until then it changes nothing. */
  const findSaved = async (): Promise<SavedSource | null> => {
    const canonical = cleanAddress(world.url);
    if (canonical === null) return null;
    const reply = await ask('findSaved', { canonical, textSha256: null });
    return reply.ok ? reply.value : null;
  };

  const findReported = async (source: SavedSource): Promise<void> => {
    const entities = source.mentions.map(({ entity }) => entity);
    const reply = await ask('findReported', { entities, day: foundSource(source).day });
    if (!reply.ok) hear({ type: 'refused', trouble: reply.failure });
    hear({ type: 'reported', id: source.id, incidents: reply.ok ? reply.value : [] });
  };

  const save = async (again: boolean): Promise<void> => {
    if (state.step === 'saving' || state.step === 'saved') return;
    hear({ type: 'save' });
    const ending = await saveArticle(world, again);
    hear(ending);
    if (ending.type !== 'failed') world.mark(true);
    if (ending.type === 'saved') await findReported(ending.source);
  };

  const edit = (change: SourceEdit): Promise<void> => {
    hear({ type: 'edit', edit: change });
    return inTurn(async () => {
      if (state.step !== 'saved' || state.source === state.stored) return;
      const { source, stored } = state;
      const reply = await ask('editSource', { id: source.id, changes: editsSince(stored, source) });
      if (!reply.ok) return hear({ type: 'refused', trouble: reply.failure });
      if (reply.value) return hear({ type: 'stored', source });
      hear({ type: 'failed', trouble: GONE });
      world.mark((await findSaved()) !== null);
    });
  };

  const undo = (): Promise<void> =>
    inTurn(async () => {
      if (state.step !== 'saved') return;
      const { id } = state.source;
      const reply = await ask('removeSource', { id });
      hear(reply.ok ? { type: 'removed', id } : { type: 'refused', trouble: reply.failure });
      if (reply.ok) world.mark((await findSaved()) !== null);
    });

  const look = async (): Promise<void> => {
    hear({ type: 'looked', source: await findSaved() });
    if (saveNow && state.step === 'ready') await save(false);
  };

  void look();
  return { save, edit, undo };
};
