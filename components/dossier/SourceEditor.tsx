import { useState } from 'preact/hooks';
import { say } from '../shared/say.ts';
import { Section } from './Section.tsx';
import { tagsOf, writeTags } from './tags.ts';
import type { SavedSourceEditor } from './use-saved-source.ts';

/** Note and tags of a saved source, and its deletion. */
export const SourceEditor = ({ editor }: { editor: SavedSourceEditor }) => {
  const { source, busy, change, remove } = editor;
  const [typedNote, setNote] = useState<string | null>(null);
  const [typedTags, setTags] = useState<string | null>(null);
  const note = typedNote ?? source.note;
  const tags = typedTags ?? writeTags(source.tags);
  // What was not touched is not sent: it may have been changed elsewhere.
  const changes = {
    ...(note !== source.note && { note }),
    ...(writeTags(tagsOf(tags)) !== writeTags(source.tags) && { tags: tagsOf(tags) }),
  };
  const changed = Object.keys(changes).length > 0;
  const submit = (event: Event) => {
    event.preventDefault();
    void change(changes, say('dossier_said_saved'));
  };
  return (
    <Section name="notes" title={say('dossier_notes')}>
      <form class="editor" onSubmit={submit}>
        <label>
          {say('dossier_note')}
          <textarea
            name="note"
            rows={4}
            dir="auto"
            maxLength={20_000}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <label>
          {say('dossier_tags')}
          <input
            type="text"
            name="tags"
            dir="auto"
            value={tags}
            onInput={(event) => setTags(event.currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="button main" disabled={busy || !changed}>
            {say('dossier_save')}
          </button>
          {changed && <span class="quiet">{say('dossier_unsaved')}</span>}
          <button
            type="button"
            class="button remove"
            disabled={busy}
            onClick={() => void remove(say('dossier_said_deleted'))}
          >
            {say('dossier_delete')}
          </button>
        </p>
      </form>
    </Section>
  );
};
