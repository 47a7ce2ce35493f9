import type { RelatedIncident } from '#core/incidents/card-view.ts';
import { Accounts } from '../shared/Accounts.tsx';
import { say } from '../shared/say.ts';
import { Section } from './Section.tsx';

/** What the accounts of an incident differ on. */
export const Disputed = ({ figures }: { figures: RelatedIncident['disputed'] }) => {
  if (figures.length === 0) return null;
  return (
    <Section name="disputed" title={say('accounts_differ')}>
      <Accounts figures={figures} />
    </Section>
  );
};
