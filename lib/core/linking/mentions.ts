import type { CompiledGazetteer, EntityBrief } from '../gazetteer/compile.ts';
import { nodeOfWords } from '../gazetteer/find.ts';
import type { Mention, Span } from '../model/mention.ts';
import { hashBetween } from '../text/hash.ts';
import { tokenize } from '../text/tokens.ts';
import { type Phrase, phrase } from '../wording/phrase.ts';
import { type Block, type Option, optionsAt } from './candidates.ts';
import type { Choice } from './choose.ts';
import { findContinuations } from './continuations.ts';
import { whyOf } from './score.ts';
import { trim } from './trim.ts';
import type { Draft } from './unlisted/draft.ts';

const optionsOf = (gazetteer: CompiledGazetteer, surface: string): Option[] => {
  const tokens = tokenize(surface);
  const words: [number, number][] = [];
  for (let i = 0; i < tokens.count; i++) {
    words.push(hashBetween(surface, tokens.start[i] as number, tokens.end[i] as number));
  }
  const node = nodeOfWords(gazetteer, words);
  return node > 0 ? optionsAt(gazetteer, node) : [];
};

const namesEntity = (gazetteer: CompiledGazetteer, text: string, span: Span, entity: number): boolean =>
  optionsOf(gazetteer, text.slice(span.start, span.end)).some((option) => option.entity === entity);

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

const keysOf = ({ entities }: CompiledGazetteer, indexes: number[]): Mention['among'] =>
  indexes.map((index) => (entities[index] as EntityBrief).key);

/** What a choice marks in its block: the name, and the bare numbers that go on a list of models. */
export const mentionsOf = (
  gazetteer: CompiledGazetteer,
  { text, words }: Block,
  { candidate, best, ties }: Choice,
): Mention[] => {
  const mention = mentionOf(gazetteer, text, best.reach, best.option, whyOf(best));
  if (ties.length) {
    const among = keysOf(
      gazetteer,
      [best, ...ties].map(({ option }) => option.entity),
    );
    return [{ ...mention, entity: null, among, why: [...mention.why, phrase('why_nothing_decides')] }];
  }
  if (mention.type !== 'drone' && mention.type !== 'system') return [mention];
  const list = findContinuations(gazetteer, text, words.tokens, candidate.from, candidate.to);
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

const QUOTES = /["«»“”„]/gu;

/** The ways in which a gazetteer may list a draft: as it stands, and as its noun with the bare name. */
const namesOf = (surface: string, { core }: Draft): string[] => {
  const plain = surface.replace(QUOTES, '');
  return core ? [plain, `${plain.split(' ', 1)[0]} ${core}`] : [plain];
};

/** The entity that lists the name of a draft, as where only the words around hid it. */
const listedAs = (gazetteer: CompiledGazetteer, text: string, draft: Draft): Mention | null => {
  const { start, end, type, why } = draft;
  for (const name of namesOf(text.slice(start, end), draft)) {
    const [option, other] = optionsOf(gazetteer, name);
    if (!option || other || gazetteer.entities[option.entity]?.type !== type) continue;
    return mentionOf(gazetteer, text, { start, end }, option, [phrase('why_written', option.text), ...why]);
  }
  return null;
};

/** What an unlisted name marks. */
export const mentionOfDraft = (gazetteer: CompiledGazetteer, text: string, draft: Draft): Mention => {
  const { start, end, type, why } = draft;
  const listed = listedAs(gazetteer, text, draft);
  if (listed) return listed;
  const among = keysOf(gazetteer, draft.among);
  return { start, end, surface: text.slice(start, end), type, entity: null, listed: false, among, why };
};

const NUMBER_BEHIND = /^[\s\u00a0-](\p{Nd}{1,2})(?![\p{L}\p{Nd}]|[.,:]\p{Nd}|\s\p{Ll})/u;

/** A number behind the name of a drone that is listed without one: Orbiter 3. */
const withNumber = (text: string, mention: Mention): Mention => {
  if (mention.type !== 'drone' || mention.entity === null || /\p{Nd}/u.test(mention.surface)) return mention;
  const more = NUMBER_BEHIND.exec(text.slice(mention.end, mention.end + 8))?.[0].length ?? 0;
  const end = mention.end + more;
  return more ? { ...mention, end, surface: text.slice(mention.start, end) } : mention;
};

const isOneName = (text: string, one: Mention, other: Mention): boolean =>
  one.type === 'drone' &&
  one.entity !== null &&
  one.entity === other.entity &&
  other.start - one.end === 1 &&
  /[ \u00a0-]/u.test(text.charAt(one.end));

/** A designation and its nickname side by side are one name: RQ-4B Global Hawk. */
export const joinNicknames = (text: string, mentions: Mention[]): Mention[] => {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && isOneName(text, last, mention)) {
      last.end = mention.end;
      last.surface = text.slice(last.start, last.end);
    } else joined.push({ ...withNumber(text, mention) });
  }
  return joined;
};

/** Overlaps are settled by what begins first, and of two that begin together by the longer. */
export const withoutOverlaps = (mentions: Mention[]): Mention[] => {
  let end = 0;
  return mentions
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((mention) => {
      if (mention.start < end) return false;
      end = mention.end;
      return true;
    });
};
