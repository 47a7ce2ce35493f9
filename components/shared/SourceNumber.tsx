import type { Source } from '#core/model/source.ts';
import { WebLink } from './WebLink.tsx';

const WORDS = { source: 'source' };

/** "[3]": a source by its place in the record, leading to the source itself. */
export const SourceNumber = ({ index, source }: { index: number; source: Source }) => (
  <WebLink class="number" address={source.url} label={`${WORDS.source} ${index + 1}, ${source.publisher}`}>
    {`[${index + 1}]`}
  </WebLink>
);
