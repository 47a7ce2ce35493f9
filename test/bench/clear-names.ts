import type { CompiledGazetteer } from '#core/gazetteer/compile.ts';
import type { Entity } from '#core/model/entity.ts';
import { chanceFrom } from './chance.ts';
import { compile, linkAll } from './in-page/ours.ts';
import { namesOf } from './names.ts';
import { sentenceAbout } from './prose.ts';

const SEED = 1;

type Sentence = { name: string; text: string };

/** Those whose name is linked, alone and as it is, where all of these sentences are one page. */
const linked = (gazetteer: CompiledGazetteer, sentences: Sentence[]): Sentence[] =>
  linkAll(gazetteer, sentences)
    .filter(([{ name }, mentions]) => mentions.length === 1 && mentions[0]?.surface === name)
    .map(([sentence]) => sentence);

/** About so many names that linking takes as they are in plain sentences: whoever looks for them finds the same. */
export const clearNames = (entities: Entity[], count: number): string[] => {
  const gazetteer = compile(entities);
  const chance = chanceFrom(SEED);
  const clear = namesOf(entities)
    .filter((name) => /^[A-Z]\w{3,}/.test(name))
    .map((name): Sentence => ({ name, text: sentenceAbout(chance, name) }))
    .flatMap((sentence) => linked(gazetteer, [sentence]));
  const step = Math.max(1, Math.floor(clear.length / count));
  const chosen = clear.filter((_, index) => index % step === 0).slice(0, count);
  return linked(gazetteer, chosen).map(({ name }) => name);
};
