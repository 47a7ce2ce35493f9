import type { RelatedIncident } from '#core/incidents/card-view.ts';

/** What the accounts of an incident differ on: the values of one matter side by side, none before the others. */
export const Accounts = ({ figures }: { figures: RelatedIncident['disputed'] }) => (
  <>
    {[...Map.groupBy(figures, ({ what }) => what)].map(([what, accounts]) => (
      <div class="matter" key={what}>
        <p class="what" dir="auto" lang="en">
          {what}
        </p>
        <dl class="accounts">
          {accounts.map(({ value, by }) => (
            <div key={`${value} ${by}`}>
              <dt dir="auto" lang="en">
                {by}
              </dt>
              <dd dir="auto" lang="en">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ))}
  </>
);
