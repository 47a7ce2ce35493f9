import type { SavedDate, SavedSource } from '#core/model/saved-source.ts';
import { Said } from '../shared/Said.tsx';
import { say, sayCount, wording } from '../shared/say.ts';
import { dateMethodWord } from '../shared/words.ts';

const HASH_SHOWN = 12;

const DATES: Record<SavedDate['what'], string> = {
  published: 'popup_published',
  updated: 'popup_updated',
};

const DateLine = ({ date }: { date: SavedDate }) => (
  <li>
    <Said message={DATES[date.what]}>
      <time dateTime={date.day}>{wording().date(date.day, 'day')}</time>
      <span>{dateMethodWord(date.method)}</span>
    </Said>
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
          <bdi>{publisher ?? say('popup_no_publisher')}</bdi>
          {authors.length > 0 && ` · ${wording().list(authors)}`}
        </li>
        {!dates.some(({ what }) => what === 'published') && <li>{say('popup_no_date')}</li>}
        {dates.map((date) => (
          <DateLine key={date.what} date={date} />
        ))}
        <li>
          {sayCount('popup_kept', text.length)}{' '}
          {mentions.length === 0
            ? say('popup_no_known_names')
            : sayCount('popup_known_names', mentions.length)}
        </li>
        <li>
          SHA-256{' '}
          <code dir="ltr" title={textSha256}>
            {textSha256.slice(0, HASH_SHOWN)}…
          </code>
        </li>
      </ul>
    </>
  );
};
