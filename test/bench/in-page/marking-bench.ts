import MarkJs from 'mark.js';
import type { CompiledGazetteer } from '#core/gazetteer/compile.ts';
import type { Entity } from '#core/model/entity.ts';
import type { Mention } from '#core/model/mention.ts';
import { type Block, rangeOf } from '#page/block.ts';
import { createMarks, type Marks } from '#page/marks.ts';
import { walkBlocks } from '#page/text-blocks.ts';
import { fillPage, type PageShape, painted } from './marked-page.ts';
import { compile, linkAll } from './ours.ts';

export type MarkingInput = PageShape & { entities: Entity[] };
/** Milliseconds of script to find the names and to mark them, and from there to the screen; marks made. */
export type Marking = { find: number; mark: number; frame: number; marks: number };

type Found = [Block, Mention[]][];
type Done = { found: number; marks: number };
type Method = (names: string[], gazetteer: CompiledGazetteer) => Done;

const findOn = (gazetteer: CompiledGazetteer): Found =>
  linkAll(
    gazetteer,
    Array.from(walkBlocks(document.body, 'whole')).filter((block) => block !== null),
  );

let marks: Marks = createMarks();

const highlight = (found: Found): number => {
  let count = 0;
  for (const [block, mentions] of found)
    for (const mention of mentions) {
      const range = rangeOf(block, mention);
      if (!range) continue;
      marks.add(block.owner, range, mention);
      count += 1;
    }
  return count;
};

/** From the end of a block on, so that the offsets of what comes before hold. */
const wrap = (found: Found): number => {
  let count = 0;
  for (const [block, mentions] of found)
    for (const mention of mentions.toReversed()) {
      const at = rangeOf(block, mention);
      if (!at) continue;
      const range = document.createRange();
      range.setStart(at.startContainer, at.startOffset);
      range.setEnd(at.endContainer, at.endOffset);
      range.surroundContents(document.createElement('mark'));
      count += 1;
    }
  return count;
};

const withOurFinder =
  (mark: (found: Found) => number): Method =>
  (_, gazetteer) => {
    const found = findOn(gazetteer);
    return { found: performance.now(), marks: mark(found) };
  };

/** One expression for all names; of a list of names it would look for each by itself, over the whole page. */
const markJs: Method = (names) => {
  const found = performance.now();
  new MarkJs(document.body).markRegExp(new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'g'));
  return { found, marks: document.querySelectorAll('mark').length };
};

const METHODS = { highlight: withOurFinder(highlight), wrap: withOurFinder(wrap), markJs };
export type MethodName = keyof typeof METHODS;

const createMarking = ({ entities, ...shape }: MarkingInput) => {
  const gazetteer = compile(entities);
  return {
    /** A page without marks, laid out and painted. */
    fill: async (): Promise<void> => {
      marks.clear();
      marks = createMarks();
      fillPage(shape);
      await painted();
      await painted();
    },
    mark: async (name: MethodName): Promise<Marking> => {
      const begun = performance.now();
      const done = METHODS[name](shape.names, gazetteer);
      const marked = performance.now();
      await painted();
      const frame = performance.now() - marked;
      return { find: done.found - begun, mark: marked - done.found, frame, marks: done.marks };
    },
    /** Changes to the page that marking it makes; counted apart, as counting takes time. */
    mutations: (name: MethodName): number => {
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      METHODS[name](shape.names, gazetteer);
      return observer.takeRecords().length;
    },
  };
};

declare global {
  var prepareMarking: (input: MarkingInput) => void;
  var marking: ReturnType<typeof createMarking>;
}
globalThis.prepareMarking = (input) => {
  globalThis.marking = createMarking(input);
};
