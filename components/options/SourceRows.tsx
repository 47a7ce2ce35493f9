import { foundSource } from '#core/dossier/found.ts';
import type { ListedSource } from '#core/model/saved-source.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { say, wording } from '../shared/say.ts';

type SourceRowsProps = { sources: ListedSource[]; busy: boolean; onRemove: (source: ListedSource) => void };

const Row = ({ source, busy, onRemove }: { source: ListedSource } & Omit<SourceRowsProps, 'sources'>) => (
  <li>
    <span>
      <SourceLink id={source.id}>
        <bdi>{source.title}</bdi>
      </SourceLink>{' '}
      <span class="quiet">
        {source.publisher !== null && (
          <>
            <bdi>{source.publisher}</bdi>
            {' · '}
          </>
        )}
        {wording().shortDay(foundSource(source).day)}
        {source.tags.length > 0 && (
          <>
            {' · '}
            <bdi>{wording().list(source.tags)}</bdi>
          </>
        )}
      </span>
    </span>
    <button
      type="button"
      class="button"
      aria-label={say('options_sources_delete_this', source.title)}
      disabled={busy}
      onClick={() => onRemove(source)}
    >
      {say('options_sources_delete')}
    </button>
  </li>
);

/** Saved sources, one a line. */
export const SourceRows = ({ sources, ...rest }: SourceRowsProps) =>
  sources.length === 0 ? null : (
    <ul class="rows">
      {sources.map((source) => (
        <Row key={source.id} source={source} {...rest} />
      ))}
    </ul>
  );
