import type { Key } from '#core/model/ids.ts';
import type { FoundIncident } from '#core/search/answer.ts';
import { IncidentRow } from './FoundRows.tsx';

const WORDS = {
  title: 'Which incident does it report?',
  looking: 'Looking for incidents it may report…',
  none: 'No recorded incident at a place or with a weapon it names is near its date. It is linked to none.',
  linkedToNone: 'Linked to none.',
};

type ReportedChoiceProps = {
  reported: FoundIncident[] | null;
  linked: Key[];
  onToggle: (key: Key) => void;
};

/** The incidents that an article may report; the reader says which, or none. */
export const ReportedChoice = ({ reported, linked, onToggle }: ReportedChoiceProps) => {
  if (reported === null) return <p class="quiet">{WORDS.looking}</p>;
  if (reported.length === 0) return <p class="quiet">{WORDS.none}</p>;
  return (
    <fieldset class="reported">
      <legend>{WORDS.title}</legend>
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
      {linked.length === 0 && <p class="quiet">{WORDS.linkedToNone}</p>}
    </fieldset>
  );
};
