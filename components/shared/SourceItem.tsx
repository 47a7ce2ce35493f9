import type { Source } from '#core/model/source.ts';
import { say, wording } from './say.ts';
import { WebLink } from './WebLink.tsx';
import { affiliationWord } from './words.ts';

const aboutOf = ({ published, affiliation, origin, url }: Source): string[] =>
  [
    published === null ? say('source_undated') : wording().shortDay(published),
    affiliationWord(affiliation),
    url === null ? say('source_kept_without_address') : null,
    origin === null ? null : say('source_repeats', origin),
  ].filter((part) => part !== null);

/** One source of an incident: who published it and when, how they stand to the matter, and what it supports. */
export const SourceItem = ({ source }: { source: Source }) => (
  <li>
    <WebLink address={source.url}>
      <bdi>{source.publisher}</bdi>
    </WebLink>{' '}
    <span class="quiet">{aboutOf(source).join(' · ')}</span>
    <span class="supports" dir="auto" lang="en">
      {source.supports}
    </span>
  </li>
);
