import type { CoverageView } from '#core/incidents/card-view.ts';
import { counted } from '#core/wording/phrase.ts';
import { say, sayCount } from '../shared/say.ts';

/** Which data this is, how much of it there is and when it was published. */
export const Edition = ({ coverage }: { coverage: CoverageView }) => {
  const { title, publisher, incidents, sequence, published, unreadable } = coverage;
  const count = counted('card_incident_count', incidents);
  const date = { date: published, precision: 'day' } as const;
  return (
    <p class="quiet edition">
      {say('coverage_edition', title, publisher, count, sequence, date)}
      {unreadable > 0 && ` ${sayCount('coverage_unreadable', unreadable)}`}
    </p>
  );
};
