import type { CompiledGazetteer } from '../gazetteer/compile.ts';
import { GUARDED } from '../gazetteer/forms.ts';
import type { Block, Candidate } from './candidates.ts';
import { ARMED_CUE, cuesIn } from './cues.ts';

/**
 * What a page says as a whole. `sure` are entities named without doubt, by index; `cues` how many different words of war
 * stand near its names; `countries` those of the gazetteer that it names there; `related` the parents, children and
 * siblings of those that are sure.
 */
export type PageEvidence = { cues: number; countries: Set<string>; sure: Set<number>; related: Set<number> };

/** How far around a candidate the page is read, in UTF-16 units, and how much of its beginning. */
const WINDOW = 150;
const BEGINNING = 1_500;

const windowsOf = ({ text, candidates }: Block): string[] => {
  const windows: string[] = [];
  let from = 0;
  let to = 0;
  for (const { start, end } of candidates) {
    if (start - WINDOW > to) {
      if (to > from) windows.push(text.slice(from, to));
      from = Math.max(0, start - WINDOW);
    }
    to = Math.min(text.length, end + WINDOW);
  }
  if (to > from) windows.push(text.slice(from, to));
  return windows;
};

/** Cues are counted outside the names themselves, or every "Air Defence Forces" would vouch for itself. */
const withoutNames = ({ text, candidates }: Block): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of candidates) {
    rest += `${text.slice(at, start)}${' '.repeat(end - start)}`;
    at = end;
  }
  return rest + text.slice(at);
};

/** The stretches of a page that are read for evidence: its beginning and what stands around its names. */
const stretchesOf = (blocks: Block[]): string[] => {
  if (!blocks.some(({ candidates }) => candidates.length)) return [];
  let read = 0;
  return blocks.flatMap((block) => {
    const bare = { ...block, text: withoutNames(block) };
    const beginning = read < BEGINNING ? [bare.text.slice(0, BEGINNING - read)] : [];
    read += block.text.length;
    return [...beginning, ...windowsOf(bare)];
  });
};

const countCues = (stretches: string[]): number =>
  new Set(stretches.flatMap((stretch) => [...cuesIn(stretch, ARMED_CUE)].map((cue) => cue.slice(0, 5)))).size;

const countriesIn = (gazetteer: CompiledGazetteer, stretches: string[]): Set<string> => {
  const all = new Set(gazetteer.entities.map(({ country }) => country).filter((country) => country !== null));
  return new Set([...all].filter((country) => stretches.some((stretch) => stretch.includes(country))));
};

const onlyEntity = ({ options }: Candidate): number | null => {
  const [option, other] = options;
  return option && !other && !(option.flags & GUARDED) ? option.entity : null;
};

/** Parents, children and siblings. */
const relativesOf = ({ entities }: CompiledGazetteer, sure: ReadonlySet<number>): Set<number> => {
  const parents = new Set(
    Array.from(sure, (index) => entities[index]?.parent ?? -1).filter((parent) => parent >= 0),
  );
  const children = entities.flatMap(({ parent }, index) =>
    sure.has(parent) || parents.has(parent) ? [index] : [],
  );
  return new Set([...parents, ...children]);
};

/** The same page, after more was found out about who is named on it. */
export const withSure = (
  gazetteer: CompiledGazetteer,
  page: PageEvidence,
  sure: Set<number>,
): PageEvidence => ({
  ...page,
  sure,
  related: relativesOf(gazetteer, sure),
});

export const readPage = (
  gazetteer: CompiledGazetteer,
  blocks: Block[],
  known: Iterable<string>,
): PageEvidence => {
  const keys = new Set(known);
  const stretches = stretchesOf(blocks);
  const cues = countCues(stretches);
  const sure = new Set<number>();
  gazetteer.entities.forEach(({ key }, index) => {
    if (keys.has(key)) sure.add(index);
  });
  if (cues > 0) {
    for (const candidate of blocks.flatMap((block) => block.candidates)) {
      const entity = onlyEntity(candidate);
      if (entity !== null) sure.add(entity);
    }
  }
  return { cues, countries: countriesIn(gazetteer, stretches), sure, related: relativesOf(gazetteer, sure) };
};
