import { useEffect, useRef } from 'preact/hooks';
import type { SavedSourceEditor } from './use-saved-source.ts';

const WORDS = {
  deleted: 'This source is deleted from this computer.',
  kept: 'As long as this page stays open, it can be brought back as it was.',
  undo: 'Undo',
  restored: 'Saved again.',
};

/** Stands where the notes were after the deletion, with the way back. */
export const SourceDeleted = ({ editor: { busy, restore } }: { editor: SavedSourceEditor }) => {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted it is gone, and the focus with it.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="notice deleted">
      <div>
        <p>
          <strong>{WORDS.deleted}</strong>
        </p>
        <p>{WORDS.kept}</p>
        <p class="actions">
          <button
            ref={undo}
            type="button"
            class="button"
            disabled={busy}
            onClick={() => void restore(WORDS.restored)}
          >
            {WORDS.undo}
          </button>
        </p>
      </div>
    </div>
  );
};
