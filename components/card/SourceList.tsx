import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { counted } from '#core/wording/phrase.ts';
import { SourceItem } from '../shared/SourceItem.tsx';
import { say, sayCount } from '../shared/say.ts';

/** All sources of an incident, numbered as the claims point to them, behind how many witnesses they are. */
export const SourceList = ({ incident }: { incident: RelatedIncident }) => {
  const { reports, origins, partisan } = incident.witnesses;
  return (
    <details class="fold sources">
      <summary>
        <span>
          {say(
            'card_witnesses',
            counted('card_report_count', reports),
            counted('card_origin_count', origins),
          )}
          {partisan > 0 && <span class="quiet"> · {sayCount('card_partisan', partisan)}</span>}
        </span>
      </summary>
      <ol>
        {incident.sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source's number is its place in the record
          <SourceItem key={index} source={source} />
        ))}
      </ol>
      {reports > origins && <p class="quiet hint">{say('card_origin_hint')}</p>}
    </details>
  );
};
