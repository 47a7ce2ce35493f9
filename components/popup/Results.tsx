import type { ComponentChildren } from 'preact';
import type { SearchEvent, SearchState } from '#core/popup/search-state.ts';
import type { SearchAnswer } from '#core/search/answer.ts';
import { Notice } from '../shared/Notice.tsx';
import { say, sayCount, wording } from '../shared/say.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { EntityRow, IncidentRow, PageRow, SourceRow } from './FoundRows.tsx';
import { Option } from './Option.tsx';
import { OPTIONS } from './option-id.ts';

type GroupProps = { name: string; title: string; total: number; more: number; children: ComponentChildren };

const Group = ({ name, title, total, more, children }: GroupProps) =>
  total === 0 ? null : (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a list, not of form controls
    <div class="found" role="group" aria-labelledby={`found-${name}`}>
      <p class="group-title" id={`found-${name}`} role="presentation">
        {title} <span class="tally">{wording().number(total)}</span>
      </p>
      {children}
      {more > 0 && (
        <p class="quiet more" role="presentation">
          {sayCount('popup_more', more)}
        </p>
      )}
    </div>
  );

/** "2 entities, 1 incident, 0 saved sources": said to who cannot see the list change. */
const summarise = ({ entities, incidents, sources, more }: SearchAnswer): string =>
  [
    sayCount('popup_entities', entities.length + more.entities),
    sayCount('popup_incidents', incidents.length + more.incidents),
    sayCount('popup_sources', sources.length + more.sources),
  ].join(say('popup_comma'));

type FoundProps = { answer: SearchAnswer; active: number; onEvent: (event: SearchEvent) => void };

const Found = ({ answer: { entities, incidents, sources, more }, active, onEvent }: FoundProps) => {
  const option = (index: number, children: ComponentChildren, kind?: 'page') => (
    <Option
      key={index}
      index={index}
      active={index === active}
      kind={kind}
      onChoose={() => onEvent({ kind: 'chose', index })}
    >
      {children}
    </Option>
  );
  const afterEntities = entities.length;
  const afterIncidents = afterEntities + incidents.length;
  const totals = {
    entities: entities.length + more.entities,
    incidents: incidents.length + more.incidents,
    sources: sources.length + more.sources,
  };
  return (
    <div id={OPTIONS} role="listbox" aria-label={say('popup_results')}>
      <Group name="entities" title={say('popup_entities_title')} total={totals.entities} more={more.entities}>
        {entities.map((entity, at) => option(at, <EntityRow entity={entity} />))}
      </Group>
      <Group
        name="incidents"
        title={say('popup_incidents_title')}
        total={totals.incidents}
        more={more.incidents}
      >
        {incidents.map((incident, at) => option(afterEntities + at, <IncidentRow incident={incident} />))}
      </Group>
      <Group name="sources" title={say('popup_sources_title')} total={totals.sources} more={more.sources}>
        {sources.map((source, at) => (
          <div class="source" role="presentation" key={source.id}>
            {option(afterIncidents + 2 * at, <SourceRow source={source} />)}
            {option(afterIncidents + 2 * at + 1, <PageRow source={source} />, 'page')}
          </div>
        ))}
      </Group>
    </div>
  );
};

type ResultsProps = { search: SearchState; onEvent: (event: SearchEvent) => void };

/** What the search found, or why there is nothing to show. */
export const Results = ({ search: { answer, trouble, active }, onEvent }: ResultsProps) => (
  <section class="results" aria-label={say('popup_results')}>
    <p class="unseen" role="status">
      {answer && summarise(answer)}
    </p>
    {trouble && <TroubleNotice trouble={trouble} />}
    {!answer && !trouble && <p class="quiet searching">{say('popup_searching')}</p>}
    {answer &&
      (active < 0 ? (
        <Notice tone="hint" what={say('popup_nothing')} advice={say('popup_any_script')} />
      ) : (
        <Found answer={answer} active={active} onEvent={onEvent} />
      ))}
  </section>
);
