import type { NamedActor, RelatedIncident } from '#core/incidents/card-view.ts';
import type { Source } from '#core/model/source.ts';
import { SourceNumber } from '../shared/SourceNumber.tsx';
import { say, sayCount, wording } from '../shared/say.ts';
import { type Naming, namingsOf, type Role } from './named-actors.ts';

const ROLES: Record<Role, string> = {
  claimedBy: 'card_claimed_by',
  attributedTo: 'card_attributed_to',
  deniedBy: 'card_denied_by',
};

const Tied = ({ actor, sources }: { actor: NamedActor; sources: Source[] }) => (
  <span class="actor">
    <bdi lang="en">{actor.name}</bdi>
    {actor.by.length > 0 && <span class="quiet"> {say('card_according_to', wording().list(actor.by))}</span>}
    {actor.sources.map((index) => {
      const source = sources[index];
      return source === undefined ? null : <SourceNumber key={index} index={index} source={source} />;
    })}
  </span>
);

/** The record names them, without noting which of its sources says so: all of them are given instead. */
const Untied = ({ names, count }: { names: string[]; count: number }) => (
  <span class="actor" data-tied="no">
    {wording().list(names)} <span class="quiet">{sayCount('card_record_of', count)}</span>
  </span>
);

const Named = ({ naming: { role, tied, untied }, sources }: { naming: Naming; sources: Source[] }) => (
  <div data-role={role}>
    <dt>{say(ROLES[role])}</dt>
    <dd>
      {tied.map((actor) => (
        <Tied key={actor.name} actor={actor} sources={sources} />
      ))}
      {untied.length > 0 && <Untied names={untied} count={sources.length} />}
    </dd>
  </div>
);

/** Who claims it, to whom it is attributed and who denies it, each with the sources that say so. */
export const Actors = ({ incident }: { incident: RelatedIncident }) => {
  const namings = namingsOf(incident);
  if (namings.length === 0) return null;
  return (
    <dl class="facts">
      {namings.map((naming) => (
        <Named key={naming.role} naming={naming} sources={incident.sources} />
      ))}
    </dl>
  );
};
