import type { Manifest } from '#core/feed/manifest.ts';
import type { Feed } from '#core/feed/parse-feed.ts';
import type { EntityType } from '#core/model/entity.ts';
import type { Incident } from '#core/model/incident.ts';
import type { Source } from '#core/model/source.ts';

/** Something that can be read and is doubtful all the same: what kind of thing, and where, a place each. */
export type Remark = { what: string; where: string[] };
type Judged = Pick<Feed, 'manifest' | 'entities' | 'incidents' | 'reasons'>;

const MS_PER_DAY = 86_400_000;

/** A day before is still the same night elsewhere. */
const isEarly = ({ published }: Source, { date, precision }: Incident): boolean =>
  precision === 'day' && published !== null && Date.parse(published) < Date.parse(date) - MS_PER_DAY;

const placesOf = (incident: Incident, isDoubtful: (source: Source) => boolean): string[] =>
  incident.sources.flatMap((source, at) => (isDoubtful(source) ? [`${incident.id} source ${at}`] : []));

const ROLES: [field: 'claimedBy' | 'attributedTo' | 'weapons' | 'otherPlaces', allowed: EntityType[]][] = [
  ['claimedBy', ['group', 'force']],
  ['attributedTo', ['group', 'force']],
  ['weapons', ['drone', 'system']],
  ['otherPlaces', ['place', 'base', 'site']],
];

const misplacedIn = (incident: Incident, typeOf: ReadonlyMap<string, EntityType>): string[] =>
  [
    ['place', [incident.place], ['place', 'base', 'site']] as const,
    ...ROLES.map(([field, allowed]) => [field, incident[field], allowed] as const),
  ].flatMap(([field, ids, allowed]) =>
    ids
      .filter((id) => {
        const type = typeOf.get(id);
        return type !== undefined && !(allowed as readonly EntityType[]).includes(type);
      })
      .map((id) => `${incident.id} ${field} ${id}`),
  );

/** Whoever is said to have done it has to be named by a claim, which has a source. */
const unclaimedIn = ({ id, claimedBy, attributedTo, claims }: Incident): string[] =>
  [...claimedBy, ...attributedTo]
    .filter((actor) => !claims.some(({ by, value }) => by === actor || value === actor))
    .map((actor) => `${id} ${actor}`);

const FIGURES = ['killed', 'injured'] as const;
const uncountedIn = (incident: Incident): string[] =>
  FIGURES.filter(
    (figure) => incident[figure] !== null && !incident.claims.some(({ field }) => field === figure),
  ).map((figure) => `${incident.id} ${figure}`);

const isUndenied = ({ status, disputed, claims }: Incident): boolean =>
  status === 'disputed' && disputed.length === 0 && !claims.some(({ stance }) => stance === 'denies');

const repeatedIn = ({ id, sources }: Incident): string[] => {
  const urls = sources.map(({ url }) => url).filter((url) => url !== null);
  return urls.filter((url, at) => urls.indexOf(url) < at).map((url) => `${id} ${url}`);
};

/** Incidents of one day, place and kind that rest on the same page and do not refer to each other. */
const doublesAmong = (incidents: Incident[]): string[] => {
  const alike = Map.groupBy(incidents, ({ date, place, kind }) => `${date} ${place} ${kind}`);
  return [...alike.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => !one.seeAlso.includes(other.id) && !other.seeAlso.includes(one.id))
        .filter((other) =>
          one.sources.some(({ url }) => url && other.sources.some((same) => same.url === url)),
        )
        .map((other) => `${one.id} and ${other.id}`),
    ),
  );
};

const oneWayAmong = (incidents: Incident[]): string[] => {
  const linksOf = new Map(incidents.map(({ id, seeAlso }) => [id, seeAlso]));
  return incidents.flatMap(({ id, seeAlso }) =>
    seeAlso.filter((other) => linksOf.get(other)?.includes(id) === false).map((other) => `${id} to ${other}`),
  );
};

const remarksOnManifest = ({ coverage, expires, published }: Manifest): Remark[] => [
  {
    what: 'coverage that ends before it begins',
    where: coverage
      .filter(({ from, to }) => from > to)
      .map(({ region, from, to }) => `${region} ${from} ${to}`),
  },
  {
    what: 'an expiry that is not after the day of publishing',
    where: expires !== null && expires <= published ? [expires] : [],
  },
];

/** What an editor would ask about data that can be read, kinds with nothing to ask left out. */
export const judgeFeed = ({ manifest, entities, incidents, reasons }: Judged): Remark[] => {
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  const inEach = (find: (incident: Incident) => string[]) => incidents.flatMap(find);
  const those = (isDoubtful: (incident: Incident) => boolean) =>
    incidents.filter(isDoubtful).map(({ id }) => id);
  return [
    ...remarksOnManifest(manifest),
    { what: 'incidents after the day of publishing', where: those(({ date }) => date > manifest.published) },
    {
      what: 'an entity in a role that its type does not play',
      where: inEach((one) => misplacedIn(one, typeOf)),
    },
    { what: 'incidents that may be one', where: doublesAmong(incidents) },
    { what: 'a reference that is not returned', where: oneWayAmong(incidents) },
    { what: 'the same source twice', where: inEach(repeatedIn) },
    {
      what: 'sources published days before',
      where: inEach((one) => placesOf(one, (source) => isEarly(source, one))),
    },
    {
      what: 'sources without a date',
      where: inEach((one) => placesOf(one, (source) => source.published === null)),
    },
    { what: 'actors without a claim and so without a source', where: inEach(unclaimedIn) },
    { what: 'figures without a claim and so without a source', where: inEach(uncountedIn) },
    { what: 'a reason for withdrawing what is there', where: those(({ id }) => reasons.has(id)) },
    { what: 'disputes without a denial', where: those(isUndenied) },
  ].filter(({ where }) => where.length > 0);
};

const SHOWN = 3;

/** One line for the console: how often, and the first places. */
export const tellRemark = ({ what, where }: Remark): string => {
  const more = where.length > SHOWN ? `, and ${where.length - SHOWN} more` : '';
  return `${what} (${where.length}): ${where.slice(0, SHOWN).join('; ')}${more}`;
};
