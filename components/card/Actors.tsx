import { Fragment } from 'preact';
import type { NamedActor, RelatedIncident } from '#core/incidents/card-view.ts';
import type { Source } from '#core/model/source.ts';
import { writeCount, writeList } from '../shared/numbers.ts';
import { SourceNumber } from '../shared/SourceNumber.tsx';
import { type Naming, namingsOf, type Role } from './named-actors.ts';

const WORDS = {
  claimedBy: 'Claimed by',
  attributedTo: 'Attributed to',
  deniedBy: 'Denied by',
  accordingTo: 'according to',
  record: 'record of',
} satisfies Record<Role | 'accordingTo' | 'record', string>;

const Tied = ({ actor, sources }: { actor: NamedActor; sources: Source[] }) => (
  <span>
    <bdi>{actor.name}</bdi>
    {actor.by.length > 0 && (
      <span class="quiet">
        {' '}
        {WORDS.accordingTo} <bdi>{writeList(actor.by)}</bdi>
      </span>
    )}
    {actor.sources.map((index) => {
      const source = sources[index];
      return source === undefined ? null : <SourceNumber key={index} index={index} source={source} />;
    })}
  </span>
);

/** The record names them, without noting which of its sources says so: all of them are given instead. */
const Untied = ({ names, count }: { names: string[]; count: number }) => (
  <span data-tied="no">
    {names.map((name, index) => (
      <Fragment key={name}>
        {index > 0 && ', '}
        <bdi>{name}</bdi>
      </Fragment>
    ))}{' '}
    <span class="quiet">
      ({WORDS.record} {writeCount(count, 'source')})
    </span>
  </span>
);

const Named = ({ naming: { role, tied, untied }, sources }: { naming: Naming; sources: Source[] }) => (
  <div data-role={role}>
    <dt>{WORDS[role]}</dt>
    <dd>
      {tied.map((actor, index) => (
        <Fragment key={actor.name}>
          {index > 0 && ', '}
          <Tied actor={actor} sources={sources} />
        </Fragment>
      ))}
      {tied.length > 0 && untied.length > 0 && ', '}
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
