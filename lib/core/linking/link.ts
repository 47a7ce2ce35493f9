import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import type { Key } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { type Block, readBlock } from './candidates.ts';
import { settle } from './choose.ts';
import { type PageEvidence, readPage } from './evidence.ts';
import { findIntroduced, introducedIn } from './introduced.ts';
import { decide, decidedIn, type Found, isFree } from './make-room.ts';
import { joinNicknames, mentionOfDraft, mentionsOf, withoutOverlaps } from './mentions.ts';
import { coresOf, draftElsewhere } from './unlisted/elsewhere.ts';
import { findUnlisted } from './unlisted/find-unlisted.ts';

/** `known` are entities found earlier on the same page. */
export type LinkContext = { known: Key[] };

/** More names than this no page gives to what it introduces; each is looked for in every block. */
const MOST_INTRODUCED = 200;

const firstOf = <Name>(named: [name: string, of: Name][]): Map<string, Name> =>
  new Map(named.slice(0, MOST_INTRODUCED).reverse());

/** What the listed names mean and which unlisted ones there are, for each block. */
const findAll = (gazetteer: CompiledGazetteer, blocks: Block[], page: PageEvidence): Found[] => {
  const decisions = settle(gazetteer, blocks, page).choices.map((choices, index) =>
    decide(blocks[index] as Block, choices),
  );
  const drafts = decisions.map((decision) =>
    findUnlisted(gazetteer, decision.block, page).filter((draft) => isFree(gazetteer, decision, draft)),
  );
  const cores = firstOf(blocks.flatMap(({ text }, index) => coresOf(text, drafts[index] ?? [])));
  return decisions.map((decision, index) => {
    const more = draftElsewhere(decision.block.words, cores).filter((draft) =>
      isFree(gazetteer, decision, draft),
    );
    return decidedIn(decision, [...(drafts[index] ?? []), ...more]);
  });
};

const mentionsIn = (gazetteer: CompiledGazetteer, block: Block, { choices, drafts }: Found): Mention[] => {
  const listed = choices.flatMap((choice) => mentionsOf(gazetteer, block, choice));
  const unlisted = drafts.map((draft) => mentionOfDraft(gazetteer, block.text, draft));
  return joinNicknames(block.text, withoutOverlaps([...listed, ...unlisted]));
};

/** Finds the names in the blocks of one page and says which entity each means; one list for each block, in order. */
export const linkMentions = (
  gazetteer: CompiledGazetteer,
  texts: string[],
  context: LinkContext,
): Mention[][] => {
  const blocks = texts.map((text) => readBlock(gazetteer, text));
  if (!blocks.some(({ spots }) => spots.length)) return texts.map(() => []);
  const page = readPage(gazetteer, blocks, context.known);
  const linked = findAll(gazetteer, blocks, page).map((found, index) =>
    mentionsIn(gazetteer, blocks[index] as Block, found),
  );
  const introduced = firstOf(
    linked.flatMap((mentions, index) => introducedIn(texts[index] as string, mentions)),
  );
  return linked.map((mentions, index) =>
    withoutOverlaps([...mentions, ...findIntroduced(texts[index] as string, introduced)]),
  );
};
