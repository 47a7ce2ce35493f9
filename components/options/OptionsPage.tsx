import type { ComponentChildren } from 'preact';
import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import { tellTrouble } from '#core/model/trouble.ts';
import { say, tell } from '../shared/say.ts';
import { FeedSection } from './FeedSection.tsx';
import { GrantedSites } from './GrantedSites.tsx';
import { Keeping } from './Keeping.tsx';
import { MarkChoice } from './MarkChoice.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import { WrongMatches } from './WrongMatches.tsx';

type OptionsPageProps = {
  view: OptionsView;
  actions: OptionsActions;
  /** The section of the saved sources. */
  sources: ComponentChildren;
  /** The section of the requests that were made. */
  requests: ComponentChildren;
};

/** Everything the reader can set, and how the data stands. */
export const OptionsPage = ({ view, actions, sources, requests }: OptionsPageProps) => (
  <main class="sheet">
    <h1>{say('options_page_title')}</h1>
    <p class="outcome" role="status">
      {view.said && tell(view.said)}
    </p>
    {view.trouble && (
      <p class="outcome" role="alert" data-done={false}>
        {tell(tellTrouble(view.trouble))}
      </p>
    )}
    <GrantedSites grants={view.grants} actions={actions} />
    <MarkChoice settings={view.status?.settings ?? null} actions={actions} />
    <SwitchedOff settings={view.status?.settings ?? null} actions={actions} />
    <WrongMatches reports={view.wrong} actions={actions} />
    <FeedSection feed={view.status?.feed ?? null} checking={view.checking} onCheck={actions.check} />
    {requests}
    {sources}
    <Keeping savedSources={view.status?.savedSources ?? null} />
  </main>
);
