import type { Source } from '#core/model/source.ts';
import { say } from './say.ts';
import { WebLink } from './WebLink.tsx';

/** "[3]": a source by its place in the record, leading to the source itself. */
export const SourceNumber = ({ index, source }: { index: number; source: Source }) => (
  <WebLink class="number" address={source.url} label={say('source_number', index + 1, source.publisher)}>
    {`[${index + 1}]`}
  </WebLink>
);
