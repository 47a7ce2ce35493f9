import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { nodeOfWords } from '../gazetteer/find.ts';
import type { Key } from '../model/ids.ts';
import type { Mention, Span } from '../model/mention.ts';
import { hashBetween } from '../text/hash.ts';
import { tokenize } from '../text/tokens.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import { type Block, type Candidate, type Option, optionsAt, readBlock } from './candidates.ts';
import { findContinuations } from './continuations.ts';
import { type PageEvidence, readPage, withSure } from './evidence.ts';
import { isListedAfter } from './heads.ts';
import { findIntroduced, introducedIn } from './introduced.ts';
import { ENOUGH, type Score, score } from './score.ts';
import { trim } from './trim.ts';

/** `known` are entities found earlier on the same page. */
export type LinkContext = { known: Key[] };

const namesEntity = (gazetteer: CompiledGazetteer, text: string, span: Span, entity: number): boolean => {
  const surface = text.slice(span.start, span.end);
  const tokens = tokenize(surface);
  const words: [number, number][] = [];
  for (let i = 0; i < tokens.count; i++) {
    words.push(hashBetween(surface, tokens.start[i] as number, tokens.end[i] as number));
  }
  const node = nodeOfWords(gazetteer, words);
  return node > 0 && optionsAt(gazetteer, node).some((option) => option.entity === entity);
};

/** The best option, or null where none is good enough or two are equally good: then nobody is named. */
const choose = (
  gazetteer: CompiledGazetteer,
  block: Block,
  candidate: Candidate,
  page: PageEvidence,
): Score | null => {
  const [best, second] = candidate.options
    .map((option) => score(gazetteer, block, candidate, option, page))
    .sort((one, other) => other.total - one.total);
  return best && best.total >= ENOUGH && best.total !== second?.total ? best : null;
};

const mentionOf = (
  gazetteer: CompiledGazetteer,
  text: string,
  span: Span,
  option: Option,
  why: Phrase[],
): Mention => {
  const entity = gazetteer.entities[option.entity] as EntityBrief;
  const trimmed = trim(text, span, entity.type, (shorter) =>
    namesEntity(gazetteer, text, shorter, option.entity),
  );
  return {
    ...trimmed,
    surface: text.slice(trimmed.start, trimmed.end),
    type: entity.type,
    entity: entity.key,
    listed: true,
    among: [],
    why,
  };
};

/** A candidate and what was chosen for it. */
type Choice = { candidate: Candidate; best: Score };

/**
 * What each candidate of a block means; what an earlier round chose stays. A bare place name just behind an accepted
 * one in a list is accepted with it: `bases in Rmelan, al-Shaddadi and al-Malikiyah`.
 */
const chooseAll = (
  gazetteer: CompiledGazetteer,
  block: Block,
  page: PageEvidence,
  earlier: ReadonlyMap<Candidate, Score> = new Map(),
): Choice[] => {
  const choices: Choice[] = [];
  for (const candidate of block.candidates) {
    const before = choices.at(-1);
    const listed =
      before !== undefined &&
      isListedAfter(block.text, before.candidate.end + before.best.behind, candidate.start);
    const best =
      earlier.get(candidate) ??
      choose(gazetteer, block, { ...candidate, listedAfter: listed ? before.best.option : null }, page);
    if (best) choices.push({ candidate, best });
  }
  return choices;
};

const chosenIn = (choices: Choice[] = []): Map<Candidate, Score> =>
  new Map(choices.map(({ candidate, best }) => [candidate, best]));

const mentionsOf = (gazetteer: CompiledGazetteer, block: Block, { candidate, best }: Choice): Mention[] => {
  const { text, tokens } = block;
  const span = { start: candidate.start - best.before, end: candidate.end + best.behind };
  const mention = mentionOf(gazetteer, text, span, best.option, best.why);
  if (mention.type !== 'drone' && mention.type !== 'system') return [mention];
  const list = findContinuations(gazetteer, text, tokens, candidate.from, candidate.to);
  return [
    mention,
    ...list.map(({ start, end, option }) =>
      mentionOf(gazetteer, text, { start, end }, option, [
        phrase('why_written', option.text),
        phrase('why_in_a_list_after', mention.surface),
      ]),
    ),
  ];
};

/** Overlaps are settled by what begins first, and of two that begin together by the longer. */
const withoutOverlaps = (mentions: Mention[]): Mention[] => {
  let end = 0;
  return mentions
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((mention) => {
      if (mention.start < end) return false;
      end = mention.end;
      return true;
    });
};

/** One name is decided once for a page: what is clear in one place is evidence in all others. */
const settle = (gazetteer: CompiledGazetteer, blocks: Block[], page: PageEvidence): Choice[][] => {
  const first = blocks.map((block) => chooseAll(gazetteer, block, page));
  const sure = new Set([...page.sure, ...first.flat().map(({ best }) => best.option.entity)]);
  if (sure.size === page.sure.size) return first;
  const fuller = withSure(gazetteer, page, sure);
  return blocks.map((block, index) => chooseAll(gazetteer, block, fuller, chosenIn(first[index])));
};

/** Finds the names in the blocks of one page and says which entity each means; one list for each block, in order. */
export const linkMentions = (
  gazetteer: CompiledGazetteer,
  texts: string[],
  context: LinkContext,
): Mention[][] => {
  const blocks = texts.map((text) => readBlock(gazetteer, text));
  const page = readPage(gazetteer, blocks, context.known);
  const linked = settle(gazetteer, blocks, page).map((choices, index) => {
    const block = blocks[index] as Block;
    return choices.flatMap((choice) => mentionsOf(gazetteer, block, choice));
  });
  const introduced = new Map(
    linked.flatMap((mentions, index) => introducedIn(texts[index] as string, mentions)),
  );
  return linked.map((mentions, index) =>
    withoutOverlaps([...mentions, ...findIntroduced(texts[index] as string, introduced)]),
  );
};
