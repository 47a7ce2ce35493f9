import { localDay } from '#core/model/local-day.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { SavedBefore } from '#core/saving/save-state.ts';
import { writeDate } from '../shared/dates.ts';
import { SourceLink } from '../shared/SourceLink.tsx';

const WORDS = {
  address: 'Already saved on',
  text: 'The same text is already saved, under another address, on',
  open: 'Open it',
  again: 'Save it again',
};

type SavedBeforeNoteProps = { source: SavedSource; by: SavedBefore; onAgain: () => void };

/** Says that this article is here already, and leads to it. */
export const SavedBeforeNote = ({ source, by, onAgain }: SavedBeforeNoteProps) => (
  <>
    <p class="save-before" role="status">
      {WORDS[by]}{' '}
      <time dateTime={source.capturedAt}>{writeDate(localDay(Date.parse(source.capturedAt)), 'day')}</time>:{' '}
      <bdi>{source.title}</bdi>
    </p>
    <p class="actions">
      <SourceLink id={source.id} class="button">
        {WORDS.open}
      </SourceLink>
      <button type="button" class="button plain" onClick={onAgain}>
        {WORDS.again}
      </button>
    </p>
  </>
);
