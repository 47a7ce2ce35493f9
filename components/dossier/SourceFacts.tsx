import type { SavedDate, SavedSource } from '#core/model/saved-source.ts';
import { DATE_METHOD_WORDS } from '../shared/date-methods.ts';
import { writeDate } from '../shared/dates.ts';
import { capitalise } from '../shared/numbers.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { nameLanguage } from './names-by-language.ts';
import { Facts, Section } from './Section.tsx';

const WORDS = {
  title: 'Evidence',
  publisher: 'Publisher',
  authors: 'Authors',
  canonical: 'Address the page gives',
  url: 'Address it was read at',
  dates: 'Dates',
  undated: 'The page gives none.',
  lang: 'Language',
  captured: 'Captured',
  hash: 'SHA-256 of the text',
  found: 'as',
};

const CAPTURE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

const Dates = ({ dates }: { dates: SavedDate[] }) =>
  dates.length === 0 ? (
    <span>{WORDS.undated}</span>
  ) : (
    <ul>
      {dates.map(({ what, day, method, found }) => (
        <li key={`${what} ${method} ${found}`}>
          {capitalise(what)} <time dateTime={day}>{writeDate(day, 'day')}</time>{' '}
          <span class="quiet">
            {DATE_METHOD_WORDS[method]}
            {method !== 'reader' && (
              <>
                , {WORDS.found} <code>{found}</code>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );

const Address = ({ address }: { address: string }) => (
  <WebLink address={address} class="address">
    <bdi>{address}</bdi>
  </WebLink>
);

/** Where and when it was published, read and kept, and how each of that is known. */
export const SourceFacts = ({ source }: { source: SavedSource }) => (
  <Section name="evidence" title={WORDS.title}>
    <Facts
      facts={[
        source.publisher === null ? null : [WORDS.publisher, <bdi key="publisher">{source.publisher}</bdi>],
        source.authors.length === 0
          ? null
          : [WORDS.authors, <bdi key="authors">{source.authors.join(', ')}</bdi>],
        [WORDS.dates, <Dates key="dates" dates={source.dates} />],
        [WORDS.canonical, <Address key="canonical" address={source.canonical} />],
        source.url === source.canonical ? null : [WORDS.url, <Address key="url" address={source.url} />],
        source.lang === null ? null : [WORDS.lang, nameLanguage(source.lang)],
        [
          WORDS.captured,
          <time key="captured" dateTime={source.capturedAt}>
            {CAPTURE.format(new Date(source.capturedAt))}
          </time>,
        ],
        [WORDS.hash, <code key="hash">{source.textSha256}</code>],
      ]}
    />
  </Section>
);
