import type { SaveActions, SaveState } from '#core/saving/save-state.ts';
import { say } from '../shared/say.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { SavedArticle } from './SavedArticle.tsx';
import { SavedBeforeNote } from './SavedBeforeNote.tsx';

const saidOf = (state: SaveState): string => {
  if (state.step === 'saving') return say('popup_saving');
  if (state.step === 'saved') return say('popup_saved');
  return state.step === 'ready' && state.undone ? say('popup_undone') : '';
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
          {say('popup_save')}
        </button>
      );
    case 'before':
      return <SavedBeforeNote source={state.source} by={state.by} onAgain={() => save(true)} />;
    case 'saved':
      return actions && <SavedArticle saved={state} actions={actions} />;
    case 'failed':
      return (
        <TroubleNotice trouble={state.trouble}>
          <button type="button" class="button" onClick={() => save(false)}>
            {say('popup_try_again')}
          </button>
        </TroubleNotice>
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
