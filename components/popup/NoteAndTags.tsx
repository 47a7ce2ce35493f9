import type { Saved, SourceEdit } from '#core/saving/save-state.ts';
import { tagsOf, writeTags } from '../dossier/tags.ts';
import { say } from '../shared/say.ts';

const MAX_NOTE = 20_000;

const saidOf = ({ source, stored, trouble }: Saved): string => {
  if (source !== stored) return say(trouble ? 'popup_not_stored' : 'popup_storing');
  return source.note !== '' || source.tags.length > 0 ? say('popup_stored') : '';
};

/** A note and tags, stored as they are typed. */
export const NoteAndTags = ({ saved, onEdit }: { saved: Saved; onEdit: (edit: SourceEdit) => void }) => {
  const { note, tags } = saved.source;
  return (
    <div class="note-and-tags">
      <label>
        <span>{say('popup_note')}</span>
        <textarea
          rows={2}
          dir="auto"
          maxLength={MAX_NOTE}
          defaultValue={note}
          onInput={({ currentTarget }) => onEdit({ note: currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('popup_tags')}</span>
        <input
          type="text"
          dir="auto"
          defaultValue={writeTags(tags)}
          onInput={({ currentTarget }) => onEdit({ tags: tagsOf(currentTarget.value) })}
        />
      </label>
      <p class="quiet" role="status">
        {saidOf(saved)}
      </p>
    </div>
  );
};
