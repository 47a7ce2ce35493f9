import { localDay } from '#core/model/local-day.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { SavedBefore } from '#core/saving/save-state.ts';
import { Said } from '../shared/Said.tsx';
import { SourceLink } from '../shared/SourceLink.tsx';
import { say, wording } from '../shared/say.ts';

const BY: Record<SavedBefore, string> = { address: 'popup_before_address', text: 'popup_before_text' };

type SavedBeforeNoteProps = { source: SavedSource; by: SavedBefore; onAgain: () => void };

/** Says that this article is here already, and leads to it. */
export const SavedBeforeNote = ({ source, by, onAgain }: SavedBeforeNoteProps) => (
  <>
    <p class="save-before" role="status">
      <Said message={BY[by]}>
        <time dateTime={source.capturedAt}>
          {wording().date(localDay(Date.parse(source.capturedAt)), 'day')}
        </time>
        <bdi>{source.title}</bdi>
      </Said>
    </p>
    <p class="actions">
      <SourceLink id={source.id} class="button">
        {say('popup_open')}
      </SourceLink>
      <button type="button" class="button plain" onClick={onAgain}>
        {say('popup_save_again')}
      </button>
    </p>
  </>
);
