import { type SaveActions, type Saved, toggleIncident } from '#core/saving/save-state.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { say } from '../shared/say.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { NoteAndTags } from './NoteAndTags.tsx';
import { ReportedChoice } from './ReportedChoice.tsx';
import { SavedFacts } from './SavedFacts.tsx';

/** The confirmation: what was saved, what is odd about it, what it may report, a note; and the way back. */
export const SavedArticle = ({ saved, actions }: { saved: Saved; actions: SaveActions }) => {
  const { source, problems, reported, trouble } = saved;
  const toggle = (key: (typeof source.incidents)[number]) =>
    void actions.edit({ incidents: toggleIncident(source.incidents, key) });
  return (
    <div class="saved">
      <SavedFacts source={source} />
      {problems.map((problem) => (
        <TroubleNotice key={problem.kind} tone="hint" trouble={problem} />
      ))}
      {trouble && <TroubleNotice trouble={trouble} />}
      <p class="actions">
        <button type="button" class="button" onClick={() => void actions.undo()}>
          {say('popup_undo')}
        </button>
        <SourceLink id={source.id} class="button plain">
          {say('popup_open')}
        </SourceLink>
      </p>
      <ReportedChoice reported={reported} linked={source.incidents} onToggle={toggle} />
      <NoteAndTags saved={saved} onEdit={(edit) => void actions.edit(edit)} />
    </div>
  );
};
