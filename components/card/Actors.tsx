import { Fragment } from 'preact';
import type { NamedActor, RelatedIncident } from '#core/incidents/card-view.ts';
import type { Source } from '#core/model/source.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { type Role, splitNamed } from './named-actors.ts';

const WORDS = {
  claimedBy: 'Claimed by',
  attributedTo: 'Attributed to',
  deniedBy: 'Denied by',
  named: 'Named',
  untied: 'in the record; no single source is tied to it',
  source: 'source',
} satisfies Record<Role | 'named' | 'untied' | 'source', string>;

const SourceNumber = ({ index, source }: { index: number; source: Source }) => (
  <WebLink class="number" address={source.url} label={`${WORDS.source} ${index + 1}, ${source.publisher}`}>
    {`[${index + 1}]`}
  </WebLink>
);

const Actor = ({ actor, sources }: { actor: NamedActor; sources: Source[] }) => (
  <span>
    <bdi>{actor.name}</bdi>
    {actor.sources.map((index) => {
      const source = sources[index];
      return source === undefined ? null : <SourceNumber key={index} index={index} source={source} />;
    })}
  </span>
);

/** Who claims it, to whom it is attributed and who denies it, each with the sources that say so. */
export const Actors = ({ incident }: { incident: RelatedIncident }) => {
  const { tied, untied } = splitNamed(incident);
  if (tied.length + untied.length === 0) return null;
  return (
    <dl class="facts">
      {tied.map(({ role, actors }) => (
        <div key={role} data-role={role}>
          <dt>{WORDS[role]}</dt>
          <dd>
            {actors.map((actor, index) => (
              <Fragment key={actor.name}>
                {index > 0 && ', '}
                <Actor actor={actor} sources={incident.sources} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
      {untied.length > 0 && (
        <div data-role="untied">
          <dt>{WORDS.named}</dt>
          <dd>
            {untied.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </Fragment>
            ))}{' '}
            <span class="quiet">({WORDS.untied})</span>
          </dd>
        </div>
      )}
    </dl>
  );
};
