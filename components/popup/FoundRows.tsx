import type { FoundEntity, FoundIncident, FoundSource } from '#core/search/answer.ts';
import { StatusChip } from '../shared/StatusChip.tsx';
import { say, sayCount, wording } from '../shared/say.ts';
import { TypeShape } from '../shared/TypeShape.tsx';
import { kindWord, typeWord } from '../shared/words.ts';

/** The name, the alias that matched, what it is, and how much is known of it. */
export const EntityRow = ({ entity }: { entity: FoundEntity }) => (
  <>
    <span class="line" data-type={entity.type}>
      <TypeShape type={entity.type} />
      <span class="unseen">{typeWord(entity.type)}: </span>
      <bdi class="main-text">{entity.name}</bdi>
      <span class="quiet end">{sayCount('popup_incidents', entity.incidents)}</span>
    </span>
    <span class="quiet cut">
      {entity.alias !== null && (
        <>
          <bdi>{entity.alias}</bdi>
          {' · '}
        </>
      )}
      <bdi>{entity.description}</bdi>
    </span>
  </>
);

/** When, what and where, how sure, and the record's own words. */
export const IncidentRow = ({ incident }: { incident: FoundIncident }) => (
  <>
    <span class="line">
      <span class="main-text">
        {kindWord(incident.kind)} · <bdi>{incident.place}</bdi>
      </span>
      <span class="end">
        <StatusChip status={incident.status} />
      </span>
    </span>
    <span class="quiet cut">
      {wording().date(incident.date, incident.precision)} · <bdi>{incident.summary}</bdi>
    </span>
  </>
);

export const SourceRow = ({ source }: { source: FoundSource }) => (
  <>
    <span class="line">
      <bdi class="main-text">{source.title}</bdi>
    </span>
    <span class="quiet cut">
      {source.publisher !== null && (
        <>
          <bdi>{source.publisher}</bdi>
          {' · '}
        </>
      )}
      {wording().shortDay(source.day)}
    </span>
  </>
);

/** The way to the page of a saved source; beside it for the eye, after it for the keyboard. */
export const PageRow = ({ source }: { source: FoundSource }) => (
  <>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3H3v10h10v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5" />
    </svg>
    <span class="unseen">{say('popup_read_article', source.title)}</span>
  </>
);
