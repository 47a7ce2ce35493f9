import type { Entity } from '#core/model/entity.ts';
import { overlaps } from './match.ts';
import { compile, spot } from './spot-pages.ts';

/** A spelling, taken out of the gazetteer and looked up: what was found in its place. */
export type Looked = { entity: string; alias: string; found: (string | null)[] };

export type LeaveOneOut = { aliases: number; recalled: number; wrong: Looked[]; missed: Looked[] };

const isLatin = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && !/(?!\p{Script=Latin})\p{L}/u.test(text);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The text before and after a name of each type, as news have it. */
const CARRIERS: Record<string, [before: string, after: string]> = {
  base: [
    'Rockets and a drone struck ',
    ' overnight, wounding two soldiers at the military base, an army spokesman said.',
  ],
  group: [
    'The armed group ',
    ' claimed the rocket attack on the soldiers, and the militia named a commander who was killed.',
  ],
  drone: [
    'Air defences shot down a ',
    ' over the front line, and the wreck of the unmanned aircraft was shown by the army.',
  ],
  site: ['Explosive drones hit ', ' overnight, the army said, and a missile was intercepted near by.'],
  system: ['The army said that its troops fired a ', ' in the attack, and that a soldier was wounded.'],
  force: ['Soldiers of the ', ' were wounded in a rocket attack on their base, a spokesman said.'],
};

/** Spellings that can be missed: another Latin one of the entity stays, and no other entity is written so. */
const candidatesOf = (entities: Entity[]): { entity: Entity; alias: string }[] => {
  const holders = new Map<string, Set<string>>();
  for (const { id, aliases, ambiguous } of entities) {
    for (const { text } of [...aliases, ...ambiguous])
      holders.set(folded(text), (holders.get(folded(text)) ?? new Set()).add(id));
  }
  return entities
    .filter(({ annotate, type }) => annotate && CARRIERS[type] !== undefined)
    .flatMap((entity) => {
      const latin = entity.aliases.filter(({ text }) => isLatin(text));
      return latin
        .filter(({ text, kind }) => kind === 'transliteration' && holders.get(folded(text))?.size === 1)
        .filter(({ text }) => latin.some((other) => folded(other.text) !== folded(text)))
        .map(({ text }) => ({ entity, alias: text }));
    });
};

/** The entity without a spelling; what it is said to mean besides goes with it. */
const without = (entity: Entity, alias: string): Entity => {
  const others = <Item extends { text: string }>(items: Item[]): Item[] =>
    items.filter(({ text }) => folded(text) !== folded(alias));
  return { ...entity, aliases: others(entity.aliases), ambiguous: others(entity.ambiguous) };
};

const lookUp = (entities: Entity[], entity: Entity, alias: string): Looked => {
  const gazetteer = compile(entities.map((one) => (one === entity ? without(entity, alias) : one)));
  const [before, after] = CARRIERS[entity.type] as [string, string];
  const where = entity.country ? `${entity.country} – ` : '';
  const text = `${where}${before}${alias}${after}`;
  const start = where.length + before.length;
  const span = { start, end: start + alias.length };
  const found = spot(gazetteer, { id: entity.id, text, published: null })
    .filter((one) => overlaps(one, span))
    .map((one) => one.entity);
  return { entity: entity.id, alias, found };
};

const isWrong = ({ entity, found }: Looked): boolean => found.some((one) => one !== null && one !== entity);

/** Takes each Latin transliteration out in turn, compiles what is left and looks the spelling up in a sentence. */
export const leaveOneOut = (entities: Entity[]): LeaveOneOut => {
  const looked = candidatesOf(entities).map(({ entity, alias }) => lookUp(entities, entity, alias));
  const recalled = looked.filter(({ entity, found }) => found.includes(entity));
  return {
    aliases: looked.length,
    recalled: recalled.length,
    wrong: looked.filter(isWrong),
    missed: looked.filter((one) => !recalled.includes(one) && !isWrong(one)),
  };
};
