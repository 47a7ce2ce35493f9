import { useEffect, useRef } from 'preact/hooks';
import { say } from '../shared/say.ts';
import type { SavedSourceEditor } from './use-saved-source.ts';

/** Stands where the notes were after the deletion, with the way back. */
export const SourceDeleted = ({ editor: { busy, restore } }: { editor: SavedSourceEditor }) => {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted it is gone, and the focus with it.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="notice deleted">
      <div>
        <p>
          <strong>{say('dossier_deleted')}</strong>
        </p>
        <p>{say('dossier_deleted_meaning')}</p>
        <p class="actions">
          <button
            ref={undo}
            type="button"
            class="button"
            disabled={busy}
            onClick={() => void restore(say('dossier_restored'))}
          >
            {say('dossier_undo')}
          </button>
        </p>
      </div>
    </div>
  );
};
