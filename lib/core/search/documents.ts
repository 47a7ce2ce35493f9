import type { Entity } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Incident, IncidentKind } from '../model/incident.ts';
import { entitiesOf } from '../model/incident-entities.ts';
import type { SavedSource } from '../model/saved-source.ts';
import { entityWord, type FiledWord, filedWord, HEAVY, LIGHT, type Shelf } from './filed-word.ts';
import { MONTHS } from './months.ts';
import { joinName, wordsOf } from './words.ts';

/** What readers call each kind. */
const KIND_WORDS: Record<IncidentKind, string> = {
  'drone-attack': 'drone attack',
  'rocket-attack': 'rocket attack',
  'missile-attack': 'missile attack',
  'air-strike': 'air strike airstrike',
  'drone-loss': 'drone loss lost shot down crash',
  intercept: 'intercept interception intercepted shot down',
  'indirect-fire': 'indirect fire mortar artillery shelling',
  other: '',
};

type Field = string | null | undefined;

const textOf = (fields: Field[]): string => fields.filter((field) => field).join('\n');

/** A word that is both heavy and light is filed as heavy. */
const file = (shelf: Shelf, heavy: Field[], light: Field[], names: string[] = []): FiledWord[] => {
  const heavyWords = wordsOf(textOf(heavy));
  const filed = names.map((name) => filedWord(shelf, name, HEAVY));
  for (const word of heavyWords) filed.push(filedWord(shelf, word, HEAVY));
  for (const word of wordsOf(textOf(light))) {
    if (!heavyWords.has(word)) filed.push(filedWord(shelf, word, LIGHT));
  }
  return filed;
};

/** Year, month and day of an ISO date as far as they are known. */
const dateWords = (date: string, precision: Incident['precision']): string => {
  const [year = '', month, day] = date.split('-');
  if (precision === 'year') return year;
  const named = `${year} ${MONTHS[Number(month) - 1]}`;
  return precision === 'month' ? named : `${named} ${Number(day)}`;
};

/** The names by which an entity may be asked for, its own first. */
export const namesOf = ({ name, aliases, ambiguous }: Entity): string[] => [
  ...new Set([name, ...aliases.map(({ text }) => text), ...ambiguous.map(({ text }) => text)]),
];

/** What an entity is filed under: each name whole, the words of its names, and less weighty those about it. */
export const wordsOfEntity = (entity: Entity): FiledWord[] => {
  const names = namesOf(entity);
  const whole = new Set(names.map(joinName).filter((name) => name !== ''));
  return [
    ...[...whole].map((name) => filedWord('a', name, HEAVY)),
    ...file('e', names, [entity.type, entity.country, entity.maker, entity.description]),
  ];
};

/**
 * What an incident is filed under: the entities it is about (in place of their names, which are looked up first), kind,
 * country, date, status, and less weighty the words told of it.
 */
export const wordsOfIncident = (feed: string, incident: Incident): FiledWord[] => {
  const { kind, country, date, precision, status, summary, target, outcome, actorText } = incident;
  return file(
    'i',
    [KIND_WORDS[kind], country, dateWords(date, precision), status],
    [summary, target, outcome, actorText],
    entitiesOf(feed, incident).map(entityWord),
  );
};

const printed = ({ mentions }: SavedSource): string[] => mentions.map(({ surface }) => surface);
const mentioned = ({ mentions }: SavedSource): Key[] => [...new Set(mentions.map(({ entity }) => entity))];

/** What a saved source is filed under, the entities it mentions among it; its text is left out. */
export const wordsOfSource = (source: SavedSource): FiledWord[] => {
  const { title, publisher, tags, note, dates, authors, capturedAt } = source;
  const days = [...dates.map(({ day }) => day), capturedAt.slice(0, 10)];
  return file(
    's',
    [title, publisher, ...tags, ...printed(source), ...days.map((day) => dateWords(day, 'month'))],
    [note, ...authors],
    mentioned(source).map(entityWord),
  );
};
