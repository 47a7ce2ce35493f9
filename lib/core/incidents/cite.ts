import { feedOf, idOf, type Key } from '../model/ids.ts';
import type { DatePrecision } from '../model/incident.ts';
import type { Source } from '../model/source.ts';
import { counted, type Filling, type Phrase, phrase } from '../wording/phrase.ts';
import type { Wording } from '../wording/wording.ts';
import type { CoverageView, EntityHead, NamedActor, RelatedIncident } from './card-view.ts';
import type { LedgerLine } from './ledger.ts';
import { tellCasualties } from './tell-casualties.ts';
import {
  tellAffiliation,
  tellField,
  tellKind,
  tellStance,
  tellStatus,
  tellType,
  tellValue,
} from './terms.ts';

/** A line of a citation: to be said, or a text that stands as it is. */
type Line = Phrase | string;

const beside = (first: Filling, ...others: (Filling | null)[]): Filling =>
  others
    .filter((other) => other !== null)
    .reduce<Filling>((before, other) => phrase('cite_beside', before, other), first);

const DATES: Record<Exclude<DatePrecision, 'day'>, string> = { month: 'cite_month', year: 'cite_year' };

const tellDate = ({ date, precision, time }: RelatedIncident): Filling => {
  const known = { date, precision };
  if (precision !== 'day') return phrase(DATES[precision], known);
  return time === null ? known : phrase('date_at_local_time', known, time);
};

/** Actors whom no single statement names stand by the record as a whole; the others are told with their statements. */
const tellActors = (label: string, actors: NamedActor[]): Phrase[] =>
  actors
    .filter(({ sources }) => sources.length === 0)
    .map(({ name }) => phrase('cite_named', phrase(label), phrase('cite_by_record', name)));

/** A denial says what its maker holds instead: "Denied: no drone lost" would turn it around. */
const tellStatement = (line: LedgerLine): Phrase =>
  phrase(
    'cite_statement',
    line.by,
    line.stance === 'denies' ? phrase('cite_denied') : tellStance(line.stance),
    tellField(line.field),
    tellValue(line),
    line.source + 1,
  );

const tellSource = (source: Source, index: number): Line[] => {
  const { publisher, published, affiliation, origin, url } = source;
  const about = beside(
    publisher,
    published === null ? phrase('source_undated') : { date: published, precision: 'day' },
    tellAffiliation(affiliation),
    origin === null ? null : phrase('source_repeats', origin),
    url === null ? phrase('source_kept_without_address') : null,
  );
  return [phrase('cite_source', index + 1, about), ...(url === null ? [] : [url])];
};

const RECORDS = { incidents: 'cite_incident_record', gazetteer: 'cite_entity_record' };

const tellRecord = (file: keyof typeof RECORDS, key: Key, coverage: CoverageView): Phrase => {
  const { title, publisher, sequence, sha256 } = coverage;
  return phrase(RECORDS[file], title, publisher, feedOf(key), String(sequence), idOf(key), sha256[file]);
};

/** One line for each: what the data has in several lines, or has made to look so, is one all the same. */
const write = (lines: Line[], { tell }: Wording): string =>
  lines
    .map((line) => (typeof line === 'string' ? line : tell(line)))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n');

/**
 * An incident as text to be copied: what, where and when, as exactly as it is known; how sure that is; every figure as a
 * range and every statement with who makes it and in which source; the record with the hash of its file; every source.
 */
export const cite = (incident: RelatedIncident, coverage: CoverageView, wording: Wording): string => {
  const { kind, place, country, status, summary, disputed, ledger, sources, witnesses } = incident;
  const what = beside(tellKind(kind), place, country, tellDate(incident));
  return write(
    [
      phrase('cite_line', what),
      summary,
      phrase('cite_status', tellStatus(status)),
      ...tellCasualties(incident),
      ...tellActors('card_claimed_by', incident.claimedBy),
      ...tellActors('card_attributed_to', incident.attributedTo),
      ...ledger.map(tellStatement),
      ...disputed.map((account) => phrase('cite_account', account.what, account.value, account.by)),
      tellRecord('incidents', incident.key, coverage),
      phrase(
        'cite_sources',
        phrase(
          'card_witnesses',
          counted('card_report_count', witnesses.reports),
          counted('card_origin_count', witnesses.origins),
        ),
      ),
      ...sources.flatMap(tellSource),
    ],
    wording,
  );
};

/** An entity as text to be copied: what it is, and the record that says so. */
export const citeEntity = (entity: EntityHead, coverage: CoverageView, wording: Wording): string => {
  const { key, type, name, native, country, description } = entity;
  const what = beside(name, native?.text ?? null, tellType(type), country);
  return write([phrase('cite_line', what), description, tellRecord('gazetteer', key, coverage)], wording);
};
