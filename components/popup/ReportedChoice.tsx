import type { Key } from '#core/model/ids.ts';
import type { FoundIncident } from '#core/search/answer.ts';
import { say } from '../shared/say.ts';
import { IncidentRow } from './FoundRows.tsx';

type ReportedChoiceProps = {
  reported: FoundIncident[] | null;
  linked: Key[];
  onToggle: (key: Key) => void;
};

/** The incidents that an article may report; the reader says which, or none. */
export const ReportedChoice = ({ reported, linked, onToggle }: ReportedChoiceProps) => {
  if (reported === null) return <p class="quiet">{say('popup_reported_looking')}</p>;
  if (reported.length === 0) return <p class="quiet">{say('popup_reported_none')}</p>;
  return (
    <fieldset class="reported">
      <legend>{say('popup_reported_title')}</legend>
      {reported.map((incident) => (
        <label key={incident.key} data-incident={incident.key}>
          <input
            type="checkbox"
            checked={linked.includes(incident.key)}
            onChange={() => onToggle(incident.key)}
          />
          <span>
            <IncidentRow incident={incident} />
          </span>
        </label>
      ))}
      {linked.length === 0 && <p class="quiet">{say('popup_reported_unlinked')}</p>}
    </fieldset>
  );
};
