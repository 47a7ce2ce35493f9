import type { Source } from '#core/model/source.ts';
import { writeShortDay } from '../shared/dates.ts';
import { writeCount } from '../shared/numbers.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { AFFILIATION_WORDS } from '../shared/words.ts';

const WORDS = { repeats: 'repeats' };

const about = (source: Source): string =>
  [
    '',
    source.published === null ? null : writeShortDay(source.published),
    AFFILIATION_WORDS[source.affiliation],
    source.origin === null ? null : `${WORDS.repeats} ${source.origin}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
    .trim();

const SourceItem = ({ source }: { source: Source }) => (
  <li>
    <WebLink address={source.url}>
      <bdi>{source.publisher}</bdi>
    </WebLink>{' '}
    <span class="quiet">{about(source)}</span>
    <span class="supports" dir="auto">
      {source.supports}
    </span>
  </li>
);

/** All sources of an incident, numbered as the claims point to them. */
export const SourceList = ({ sources }: { sources: Source[] }) => {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return (
    <details class="fold sources">
      <summary>
        {writeCount(sources.length, 'source')}
        <span class="quiet publishers" dir="auto">
          {publishers.join(', ')}
        </span>
      </summary>
      <ol>
        {sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source's number is its place in the record
          <SourceItem key={index} source={source} />
        ))}
      </ol>
    </details>
  );
};
