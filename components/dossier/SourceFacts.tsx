import type { SavedDate, SavedSource } from '#core/model/saved-source.ts';
import { Said } from '../shared/Said.tsx';
import { say, wording } from '../shared/say.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { dateMethodWord } from '../shared/words.ts';
import { nameLanguage } from './names-by-language.ts';
import { Facts, Section } from './Section.tsx';

const DATES: Record<SavedDate['what'], string> = {
  published: 'dossier_published',
  updated: 'dossier_updated',
};

const HowKnown = ({ date: { method, found } }: { date: SavedDate }) =>
  method === 'reader' ? (
    <span class="quiet">{dateMethodWord(method)}</span>
  ) : (
    <span class="quiet">
      <Said message="dossier_date_found">
        <span>{dateMethodWord(method)}</span>
        <code dir="auto">{found}</code>
      </Said>
    </span>
  );

const Dates = ({ dates }: { dates: SavedDate[] }) =>
  dates.length === 0 ? (
    <span>{say('dossier_undated')}</span>
  ) : (
    <ul>
      {dates.map((date) => (
        <li key={`${date.what} ${date.method} ${date.found}`}>
          <Said message={DATES[date.what]}>
            <time dateTime={date.day}>{wording().date(date.day, 'day')}</time>
          </Said>{' '}
          <HowKnown date={date} />
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
  <Section name="evidence" title={say('dossier_evidence')}>
    <Facts
      facts={[
        source.publisher === null
          ? null
          : [say('dossier_publisher'), <bdi key="publisher">{source.publisher}</bdi>],
        source.authors.length === 0 ? null : [say('dossier_authors'), wording().list(source.authors)],
        [say('dossier_dates'), <Dates key="dates" dates={source.dates} />],
        [say('dossier_canonical'), <Address key="canonical" address={source.canonical} />],
        source.url === source.canonical
          ? null
          : [say('dossier_address'), <Address key="url" address={source.url} />],
        source.lang === null ? null : [say('dossier_language'), nameLanguage(source.lang)],
        [
          say('dossier_captured'),
          <time key="captured" dateTime={source.capturedAt}>
            {wording().longInstant(source.capturedAt)}
          </time>,
        ],
        [
          say('dossier_hash'),
          <code key="hash" dir="ltr">
            {source.textSha256}
          </code>,
        ],
      ]}
    />
  </Section>
);
