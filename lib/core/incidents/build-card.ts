import { dayOf } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { CardView, Scope, Tempo } from './card-view.ts';
import { viewCoverage } from './coverage.ts';
import { type CardMaterial, TEMPO_DAYS } from './material.ts';
import { type Related, relate } from './relate.ts';
import { countriesOf, tellEntity } from './tell-entity.ts';
import { tellIncident } from './tell-incident.ts';

/** How many past and later incidents a card carries; the rest is counted. */
const SHOWN_PAST = 5;
const SHOWN_LATER = 10;

const GROUPS_WITHIN: Partial<Record<Entity['type'], string>> = {
  group: 'by groups within',
  force: 'by parts of',
  base: 'at places within',
  site: 'at places within',
  drone: 'with models of',
  system: 'with models of',
};

/** Names that are common nouns in English take its article: within the Popular Mobilization Forces. */
const COMMON_NOUN =
  /\b(?:Forces?|Units|Brigades?|Front|Army|Movement|Corps|Organi[sz]ation|Coalition|Command|family|series)\b/;
const withArticle = (name: string): string => (COMMON_NOUN.test(name) ? `the ${name}` : name);

const tellScope = (of: Scope['of'], subject: Entity, parent: Entity | undefined): Scope => {
  switch (of) {
    case 'own':
      return { of };
    case 'children':
      return { of, label: `${GROUPS_WITHIN[subject.type] ?? 'of parts of'} ${withArticle(subject.name)}` };
    case 'parent':
      return { of, label: `of ${withArticle(parent?.name ?? subject.parent ?? '')}` };
    default:
      return of satisfies never;
  }
};

const tellTempo = ({ lately }: Related, totals: CardMaterial['totals'], complete: boolean): Tempo => {
  const [last] = lately;
  return {
    count: complete ? lately.length : Math.max(lately.length, totals.lately),
    days: TEMPO_DAYS,
    last: last ? { date: last.date, precision: last.precision } : null,
  };
};

/** Builds the whole card from what the store gave: nothing is read, nothing is inferred. */
export const buildCard = (material: CardMaterial): CardView => {
  const { question, subject, relatives, totals, names } = material;
  const { entity } = subject;
  const asOf = dayOf(question.asOf.day);
  const nameOf = (key: `${string}:${string}`) => names[key]?.name ?? key.slice(key.indexOf(':') + 1);
  const related = relate(material.incidents, {
    entity: subject.key,
    asOf,
    others: new Set(question.others),
    nameOf,
  });
  const complete = material.incidents.length >= totals.before + totals.after;
  const before = [...related.around, ...related.past].map(({ incident }) => incident);
  const tell = (incidents: Related['past']) => incidents.map((one) => tellIncident(one, names));
  return {
    entity: tellEntity(subject),
    match: { surface: question.surface, why: question.why },
    asOf: question.asOf,
    scope: tellScope(material.scope, entity, relatives[0]?.entity),
    tempo: tellTempo(related, totals, complete),
    around: tell(related.around),
    past: tell(related.past.slice(0, SHOWN_PAST)),
    pastTotal: complete ? related.past.length : totals.before - related.around.length,
    samePeriod: tell(related.samePeriod),
    later: tell(related.later.slice(0, SHOWN_LATER)),
    laterTotal: complete ? related.later.length : totals.after - related.samePeriod.length,
    coverage: viewCoverage(material, countriesOf(entity, before), question.asOf.day),
  };
};
