import { expect, it } from 'vitest';
import type { CompiledGazetteer } from '#core/gazetteer/compile.ts';
import { readBlock } from '#core/linking/candidates.ts';
import { settle } from '#core/linking/choose.ts';
import { readPage } from '#core/linking/evidence.ts';
import { linkMentions } from '#core/linking/link.ts';
import { gazetteer } from './small-gazetteer.ts';

/** A gazetteer that counts how often anything of an entity is asked for. */
const counting = (): { counted: CompiledGazetteer; asked: () => number } => {
  let asked = 0;
  const entities = new Proxy(gazetteer.entities, {
    get: (list, at, receiver) => {
      asked += 1;
      return Reflect.get(list, at, receiver);
    },
  });
  return { counted: { ...gazetteer, entities }, asked: () => asked };
};

const stepsFor = (texts: string[]): number => {
  const { counted, asked } = counting();
  linkMentions(counted, texts, { known: [] });
  return asked();
};

const NEAR_MATCHES =
  'Rockets hit Balad base, the Reaper, Tower 22 base, Shahed-777 "Front" (TF) Camp Kata’ib Hezbollah ';

it.each([
  ['in one block', (times: number) => [NEAR_MATCHES.repeat(times)]],
  ['in many blocks', (times: number) => Array.from({ length: times }, () => NEAR_MATCHES)],
])('steps stay linear in the text %s', (_, make) => {
  const one = stepsFor(make(1_000));
  const ten = stepsFor(make(10_000));
  expect(one).toBeGreaterThan(1_000);
  expect(ten / one).toBeLessThan(10.5);
});

it('reads words around names only, and each once', () => {
  const quiet = 'The committee met again on Tuesday to talk about the library. '.repeat(500);
  const block = readBlock(gazetteer, `${quiet}Rockets hit Ain al-Asad. ${quiet}`);
  settle(gazetteer, [block], readPage(gazetteer, [block], []));
  expect(block.words.read).toBeGreaterThan(20);
  expect(block.words.read).toBeLessThan(400);
});

it('reads no word of a text without names', () => {
  const block = readBlock(gazetteer, 'The committee met again on Tuesday. '.repeat(100));
  readPage(gazetteer, [block], []);
  expect(block.words.read).toBe(0);
});
