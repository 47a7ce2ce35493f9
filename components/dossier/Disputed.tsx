import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { Section } from './Section.tsx';

const WORDS = { title: 'Accounts differ' };

type Figures = RelatedIncident['disputed'];

/** What the accounts differ on: the values of one matter side by side, none before the others. */
export const Disputed = ({ figures }: { figures: Figures }) => {
  if (figures.length === 0) return null;
  return (
    <Section name="disputed" title={WORDS.title}>
      {[...Map.groupBy(figures, ({ what }) => what)].map(([what, accounts]) => (
        <div class="matter" key={what}>
          <h3 dir="auto">{what}</h3>
          <dl class="accounts">
            {accounts.map(({ value, by }) => (
              <div key={`${value} ${by}`}>
                <dt dir="auto">{by}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
};
