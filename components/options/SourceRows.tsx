import { foundSource } from '#core/dossier/found.ts';
import type { ListedSource } from '#core/model/saved-source.ts';
import { writeShortDay } from '../shared/dates.ts';
import { SourceLink } from '../shared/SourceLink.tsx';

const WORDS = { remove: 'Delete' };

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
        {writeShortDay(foundSource(source).day)}
        {source.tags.length > 0 && <bdi> · {source.tags.join(', ')}</bdi>}
      </span>
    </span>
    <button
      type="button"
      class="button"
      aria-label={`${WORDS.remove}: ${source.title}`}
      disabled={busy}
      onClick={() => onRemove(source)}
    >
      {WORDS.remove}
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
