import type { SaveActions, SaveState } from '#core/saving/save-state.ts';
import { Notice } from '../shared/Notice.tsx';
import { SavedArticle } from './SavedArticle.tsx';
import { SavedBeforeNote } from './SavedBeforeNote.tsx';

const WORDS = {
  save: 'Save this article',
  saving: 'Reading and saving…',
  saved: 'Saved.',
  undone: 'Undone: the article is no longer saved.',
  again: 'Try again',
};

const saidOf = (state: SaveState): string => {
  if (state.step === 'saving') return WORDS.saving;
  if (state.step === 'saved') return WORDS.saved;
  return state.step === 'ready' && state.undone ? WORDS.undone : '';
};

type SaveViewProps = { state: SaveState; actions: SaveActions | null };

const Body = ({ state, actions }: SaveViewProps) => {
  const save = (again: boolean) => void actions?.save(again);
  switch (state.step) {
    case 'looking':
    case 'ready':
    case 'saving':
      return (
        <button
          type="button"
          class="button main"
          disabled={actions === null || state.step !== 'ready'}
          onClick={() => save(false)}
        >
          {WORDS.save}
        </button>
      );
    case 'before':
      return <SavedBeforeNote source={state.source} by={state.by} onAgain={() => save(true)} />;
    case 'saved':
      return actions && <SavedArticle saved={state} actions={actions} />;
    case 'failed':
      return (
        <Notice tone="trouble" what={state.trouble.what} advice={state.trouble.advice}>
          <button type="button" class="button" onClick={() => save(false)}>
            {WORDS.again}
          </button>
        </Notice>
      );
    default:
      return state satisfies never;
  }
};

/** Where the saving stands. The line that is read out stays in place, or it would not be. */
export const SaveView = (props: SaveViewProps) => (
  <>
    <p class="save-said" role="status">
      {saidOf(props.state)}
    </p>
    <Body {...props} />
  </>
);
