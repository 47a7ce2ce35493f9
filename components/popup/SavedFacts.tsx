import type { SavedDate, SavedSource } from '#core/model/saved-source.ts';
import { DATE_METHOD_WORDS } from '../shared/date-methods.ts';
import { writeDate } from '../shared/dates.ts';
import { writeCount, writeList } from '../shared/numbers.ts';

const WORDS = {
  noPublisher: 'Publisher not named',
  noDate: 'No date of publication on the page',
  published: 'Published',
  updated: 'Updated',
  kept: 'Kept',
  names: 'known name',
  noNames: 'no known names',
  hash: 'SHA-256',
};
const HASH_SHOWN = 12;

const DateLine = ({ date }: { date: SavedDate }) => (
  <li>
    {WORDS[date.what]} <time dateTime={date.day}>{writeDate(date.day, 'day')}</time>,{' '}
    {DATE_METHOD_WORDS[date.method]}
  </li>
);

/** What of an article was kept, and how its dates are known. */
export const SavedFacts = ({ source }: { source: SavedSource }) => {
  const { title, publisher, authors, dates, text, mentions, textSha256 } = source;
  return (
    <>
      <h2 class="saved-title" dir="auto">
        {title}
      </h2>
      <ul class="saved-facts quiet">
        <li>
          <bdi>{publisher ?? WORDS.noPublisher}</bdi>
          {authors.length > 0 && (
            <>
              {' · '}
              <bdi>{writeList(authors)}</bdi>
            </>
          )}
        </li>
        {!dates.some(({ what }) => what === 'published') && <li>{WORDS.noDate}</li>}
        {dates.map((date) => (
          <DateLine key={date.what} date={date} />
        ))}
        <li>
          {WORDS.kept}: {writeCount(text.length, 'character')},{' '}
          {mentions.length === 0 ? WORDS.noNames : writeCount(mentions.length, WORDS.names)}
        </li>
        <li>
          {WORDS.hash} <code title={textSha256}>{textSha256.slice(0, HASH_SHOWN)}…</code>
        </li>
      </ul>
    </>
  );
};
