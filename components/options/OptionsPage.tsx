import type { ComponentChildren } from 'preact';
import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import { FeedSection } from './FeedSection.tsx';
import { GrantedSites } from './GrantedSites.tsx';
import { Keeping } from './Keeping.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';

const TITLE = 'Backstory options';

type OptionsPageProps = {
  view: OptionsView;
  actions: OptionsActions;
  /** The section of the saved sources. */
  sources: ComponentChildren;
};

/** Everything the reader can set, and how the data stands. */
export const OptionsPage = ({ view, actions, sources }: OptionsPageProps) => (
  <main class="sheet">
    <h1>{TITLE}</h1>
    <p class="outcome" role="status">
      {view.said}
    </p>
    {view.trouble && (
      <p class="outcome" role="alert" data-done={false}>
        {view.trouble.what} {view.trouble.advice}
      </p>
    )}
    <GrantedSites grants={view.grants} actions={actions} />
    <SwitchedOff settings={view.status?.settings ?? null} actions={actions} />
    <FeedSection feed={view.status?.feed ?? null} checking={view.checking} onCheck={actions.check} />
    {sources}
    <Keeping savedSources={view.status?.savedSources ?? null} />
  </main>
);
