import { useState } from 'preact/hooks';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { SourceEdit } from '#core/saving/save-state.ts';
import { say } from '../shared/say.ts';
import type { DossierActions } from './dossier-actions.ts';

type Editing = {
  source: SavedSource;
  deleted: boolean;
  busy: boolean;
  /** What was done last, in words. */
  done: string;
  trouble: Trouble | null;
};

export type SavedSourceEditor = Editing & {
  change: (changes: SourceEdit, done: string) => Promise<void>;
  remove: (done: string) => Promise<void>;
  /** Saves a deleted source again, as it was. */
  restore: (done: string) => Promise<void>;
};

/** A saved source as it is edited: what the store answered last is what is shown. */
export const useSavedSource = (first: SavedSource, actions: DossierActions): SavedSourceEditor => {
  const [editing, setEditing] = useState<Editing>({
    source: first,
    deleted: false,
    busy: false,
    done: '',
    trouble: null,
  });
  const update = (changes: Partial<Editing>) => setEditing((before) => ({ ...before, ...changes }));
  const change = async (changes: SourceEdit, done: string): Promise<void> => {
    update({ busy: true, done: '', trouble: null });
    const reply = await actions.edit(editing.source.id, changes);
    if (!reply.ok) update({ busy: false, trouble: reply.failure });
    else if (reply.value) update({ source: reply.value, busy: false, done });
    // Brought back, it has what was just written: the form that held it is gone.
    else
      update({
        source: { ...editing.source, ...changes },
        deleted: true,
        busy: false,
        done: say('dossier_deleted_elsewhere'),
      });
  };
  const restore = async (done: string): Promise<void> => {
    update({ busy: true, done: '', trouble: null });
    const reply = await actions.save(editing.source);
    if (reply.ok) update({ source: reply.value, deleted: false, busy: false, done });
    else update({ busy: false, trouble: reply.failure });
  };
  const remove = async (done: string): Promise<void> => {
    update({ busy: true, done: '', trouble: null });
    const reply = await actions.remove(editing.source.id);
    if (reply.ok) update({ source: reply.value ?? editing.source, deleted: true, busy: false, done });
    else update({ busy: false, trouble: reply.failure });
  };
  return { ...editing, change, remove, restore };
};
