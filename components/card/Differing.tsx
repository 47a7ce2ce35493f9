import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { Accounts } from '../shared/Accounts.tsx';
import { say } from '../shared/say.ts';

/** What the accounts of an incident differ on: each value with who gives it. */
export const Differing = ({ figures }: { figures: RelatedIncident['disputed'] }) => {
  if (figures.length === 0) return null;
  const matters = [...new Set(figures.map(({ what }) => what))];
  return (
    <details class="fold differing">
      <summary>
        <span>
          {say('accounts_differ')}{' '}
          <bdi class="quiet" lang="en">
            {matters.join(' · ')}
          </bdi>
        </span>
      </summary>
      <Accounts figures={figures} />
    </details>
  );
};
