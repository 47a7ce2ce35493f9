import type { ComponentChildren } from 'preact';
import type { PopupActions, PopupView } from '#core/popup/popup-view.ts';
import { isSearching } from '#core/popup/search-state.ts';
import { Scroller } from '../shared/Scroller.tsx';
import { say } from '../shared/say.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { DataFoot } from './DataFoot.tsx';
import { PageState } from './PageState.tsx';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { Switches } from './Switches.tsx';

type PopupProps = {
  view: PopupView;
  actions: PopupActions;
  /** Where the article can be saved; absent on what is no web page. */
  save: ComponentChildren;
};

const Home = ({ view, actions, save }: PopupProps) => (
  <>
    {view.trouble && <TroubleNotice trouble={view.trouble} />}
    {view.notice && <TroubleNotice trouble={view.notice} />}
    <section class="page" aria-labelledby="page-title">
      <h2 id="page-title">{say('popup_page')}</h2>
      <PageState page={view.page} actions={actions} />
    </section>
    {save}
    <Switches page={view.page} settings={view.status?.settings ?? null} actions={actions} />
  </>
);

/** The popup: look something up; what this page names; what is read, and from which data. */
export const Popup = ({ view, actions, save }: PopupProps) => (
  <div class="popup">
    <header>
      <h1 class="unseen">{say('extension_name')}</h1>
      <SearchField search={view.search} onEvent={actions.search} />
    </header>
    <main>
      <Scroller class="popup-body" label={say('popup_content')}>
        {isSearching(view.search) ? (
          <Results search={view.search} onEvent={actions.search} />
        ) : (
          <Home view={view} actions={actions} save={save} />
        )}
      </Scroller>
    </main>
    <DataFoot
      status={view.status}
      checking={view.checking}
      checked={view.checked}
      onCheck={actions.check}
      onOpen={actions.open}
    />
  </div>
);
