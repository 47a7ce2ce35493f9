import { dayOf } from '../model/day.ts';
import { idOf, type Key } from '../model/ids.ts';
import type { CardView, Tempo } from './card-view.ts';
import { viewCoverage } from './coverage.ts';
import { type CardMaterial, TEMPO_DAYS } from './material.ts';
import { type Related, relate } from './relate.ts';
import { buildSeries } from './series.ts';
import { countriesOf, tellEntity } from './tell-entity.ts';
import { tellIncident } from './tell-incident.ts';
import { tellScope } from './tell-scope.ts';

/** How many past and later incidents a card carries; the rest is counted. */
const SHOWN_PAST = 5;
const SHOWN_LATER = 10;

/** The store counts a month as lately by its last day alone, so that its count is taken only where it has more than came. */
const tellTempo = ({ around, past, lately }: Related, totals: CardMaterial['totals']): Tempo => {
  const [last] = lately;
  const complete = around.length + past.length >= totals.before;
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
  const nameOf = (key: Key): string => names[key]?.name ?? idOf(key);
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
    match: { surface: question.surface, why: question.why, chosen: question.chosen },
    asOf: question.asOf,
    scope: tellScope(material.scope, entity, relatives[0]?.entity),
    tempo: tellTempo(related, totals),
    series: buildSeries(material.months, asOf, dayOf(material.today)),
    around: tell(related.around),
    past: tell(related.past.slice(0, SHOWN_PAST)),
    pastTotal: complete ? related.past.length : totals.before - related.around.length,
    samePeriod: tell(related.samePeriod),
    later: tell(related.later.slice(0, SHOWN_LATER)),
    laterTotal: complete ? related.later.length : totals.after - related.samePeriod.length,
    coverage: viewCoverage(material, countriesOf(entity, before), question.asOf.day),
  };
};
