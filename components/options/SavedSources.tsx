import { useEffect, useState } from 'preact/hooks';
import {
  filterSources,
  NO_SOURCES,
  type SourcesActions,
  type StartSources,
} from '#core/saving/sources-view.ts';
import { say, tell } from '../shared/say.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { ImportReport } from './ImportReport.tsx';
import { SourceExchange } from './SourceExchange.tsx';
import { SourceRows } from './SourceRows.tsx';

/** A shorter list is seen at a glance. */
const SEARCHED_FROM = 6;

/** The list of what the reader saved; each can be opened and deleted, all be taken out and in. */
export const SavedSources = ({ start }: { start: StartSources }) => {
  const [view, show] = useState(NO_SOURCES);
  const [actions, setActions] = useState<SourcesActions | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    setActions(start(show));
  }, [start]);
  const { sources, deleted, said, trouble, imported, busy } = view;
  return (
    <section aria-labelledby="saved-sources">
      <h2 id="saved-sources">{say('options_sources_title')}</h2>
      <p class="outcome" role="status">
        {said && tell(said)}
        {deleted && (
          <>
            {' '}
            <button type="button" class="button" onClick={actions?.restore}>
              {say('options_sources_undo')}
            </button>
          </>
        )}
      </p>
      {trouble && <TroubleNotice trouble={trouble} />}
      {sources?.length === 0 && <p class="quiet">{say('options_sources_none')}</p>}
      {sources && sources.length >= SEARCHED_FROM && (
        <input
          type="search"
          aria-label={say('options_sources_search')}
          placeholder={say('options_sources_search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      {sources && (
        <SourceRows
          sources={filterSources(sources, query)}
          busy={busy}
          onRemove={(source) => actions?.remove(source)}
        />
      )}
      <SourceExchange count={sources?.length ?? 0} busy={busy || actions === null} actions={actions} />
      {imported && <ImportReport end={imported} />}
    </section>
  );
};
