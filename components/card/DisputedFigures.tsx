import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { writeList } from '../shared/numbers.ts';

type Figure = RelatedIncident['disputed'][number];

const WORDS = { differ: 'Accounts differ on' };

/** What the accounts of an incident differ on: each value with who gives it. */
export const DisputedFigures = ({ figures }: { figures: Figure[] }) => {
  if (figures.length === 0) return null;
  const matters = [...new Set(figures.map(({ what }) => what))];
  return (
    <details class="fold figures">
      <summary>
        <span>
          {WORDS.differ} <bdi>{writeList(matters)}</bdi>
        </span>
      </summary>
      <dl class="facts">
        {matters.map((matter) => (
          <div key={matter}>
            <dt dir="auto">{matter}</dt>
            <dd>
              {figures
                .filter(({ what }) => what === matter)
                .map(({ value, by }) => (
                  <span class="value" key={`${value} ${by}`}>
                    <bdi>{value}</bdi> <bdi class="quiet">{by}</bdi>
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
