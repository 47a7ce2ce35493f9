import type { AsOf } from '#core/model/as-of.ts';
import type { Key } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import { type Part, planSlices } from '#core/text/slices.ts';
import type { Ask } from '#messaging/ask.ts';
import type { PageMentions } from '#messaging/protocol.ts';
import { type Block, rangeOf } from './block.ts';
import { type Changes, noChanges, type Target, targetsOf } from './changes.ts';
import type { Holder } from './composed.ts';
import { dateEvidence } from './date-evidence.ts';
import { isMarked, type Marks } from './marks.ts';
import { pause, sleep } from './pause.ts';
import { isDense, styleOn } from './quiet-style.ts';
import { isScoped } from './scope.ts';
import { type Meet, walkBlocks } from './text-blocks.ts';

/** Milliseconds between attempts while the background cannot answer, as during its first fill; then it is left. */
const ATTEMPTS = [1_000, 1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 21_000, 34_000];

/** The reader's place on a page: which address it belongs to, what was read and found there, whether that is too much. */
type Progress = {
  address: string;
  scoped: boolean;
  off: boolean;
  asOf: AsOf | null;
  known: Set<Key>;
  characters: number;
  found: number;
  dense: boolean;
};
type FoundNames = Extract<PageMentions, { state: 'on' }>;
type Slice = Part<Block>[];
type Deps = { document: Document; ask: Ask; marks: Marks; signal: AbortSignal };
type Round = Deps & { progress: Progress; meet: Meet };

export type Reading = {
  /** Reads the changed parts of the page and paints their marks; returns what is to be read once more. */
  read: (changes: Changes, meet?: Meet) => Promise<Changes>;
  progress: () => Readonly<Progress>;
  /** Takes the marks off and lets go of what is being read: the page has then to be read from the beginning. */
  reset: () => void;
};

const addressOf = ({ location }: Document): string => location.href.split('#', 1)[0] ?? '';

const find = async (deps: Deps, known: Set<Key>, slice: Slice): Promise<PageMentions | null> => {
  const { document, ask, signal } = deps;
  const blocks = slice.map(({ block, start, end }) => block.text.slice(start, end));
  const question = { evidence: dateEvidence(document), blocks, known: [...known] };
  for (const wait of ATTEMPTS) {
    const reply = await ask('findMentions', question);
    if (reply.ok) return reply.value;
    await sleep(wait, signal);
    if (signal.aborted) return null;
  }
  return null;
};

const paint = (marks: Marks, { block, start }: Part<Block>, mentions: Mention[]): void => {
  for (const mention of mentions) {
    const range = rangeOf(block, { start: mention.start + start, end: mention.end + start });
    if (range) marks.add(block.owner, range, mention);
  }
};

/** All blocks of the targets; `onLost` gets those in which the page changed under the walk. */
function* walkTargets(
  targets: Target[],
  meet: Meet,
  onLost: (target: Target) => void,
): Generator<Block | null> {
  for (const target of targets) {
    const complete = yield* walkBlocks(target.root, target.reach, meet);
    if (!complete) onLost(target);
  }
}

/** Marks a slice's names. `renewed` are the owners whose older marks have been taken off in this round. */
const paintSlice = (
  { marks, progress }: Round,
  slice: Slice,
  found: FoundNames,
  renewed: Set<Holder>,
): void => {
  const wanted = found.blocks.map((mentions) => mentions.filter(({ type }) => isMarked(type)));
  const count = wanted.flat().length;
  progress.found += count;
  progress.characters += slice.reduce((sum, { start, end }) => sum + end - start, 0);
  progress.dense = isDense({ ...progress, marks: marks.size() + count }, progress.dense);
  marks.restyle(styleOn(found.style, progress.dense));
  slice.forEach((part, index) => {
    const { owner } = part.block;
    if (!renewed.has(owner)) marks.drop(owner);
    renewed.add(owner);
    paint(marks, part, wanted[index] ?? []);
  });
};

const readTargets = async (round: Round, targets: Target[]): Promise<Changes> => {
  const { progress, marks, meet, signal } = round;
  const lost = noChanges();
  const renewed = new Set<Holder>();
  for (const slice of planSlices(walkTargets(targets, meet, ({ root, reach }) => lost[reach].add(root)))) {
    const found = slice ? await find(round, progress.known, slice) : await pause();
    if (signal.aborted) return noChanges();
    if (!slice || !found) continue;
    if (found.state === 'off') {
      progress.off = true;
      marks.clear();
      return noChanges();
    }
    progress.asOf = found.asOf;
    for (const { entity } of found.blocks.flat()) if (entity !== null) progress.known.add(entity);
    paintSlice(round, slice, found, renewed);
  }
  return lost;
};

/** Another address is another article; what of the old one still stands on the page keeps its marks. */
const follow = ({ document, marks }: Deps, progress: Progress, changes: Changes): void => {
  marks.sweep();
  const address = addressOf(document);
  if (address !== progress.address) {
    progress.address = address;
    progress.known.clear();
    progress.characters = 0;
    progress.found = 0;
  }
  const scoped = isScoped(document.body);
  if (scoped === progress.scoped) return;
  progress.scoped = scoped;
  marks.clear();
  changes.whole.add(document.body);
};

const atStart = (document: Document): Progress => ({
  address: addressOf(document),
  scoped: false,
  off: false,
  asOf: null,
  known: new Set(),
  characters: 0,
  found: 0,
  dense: false,
});

/** Reads a page in slices: the background finds the names, the marks are painted here. */
export const createReading = (deps: Deps): Reading => {
  let round = new AbortController();
  let progress = atStart(deps.document);
  return {
    read: async (changes, meet = () => undefined) => {
      if (progress.off) return noChanges();
      if (deps.document.designMode === 'on') {
        deps.marks.clear();
        return noChanges();
      }
      follow(deps, progress, changes);
      const signal = AbortSignal.any([deps.signal, round.signal]);
      return readTargets({ ...deps, signal, progress, meet }, targetsOf(changes, progress.scoped));
    },
    progress: () => progress,
    reset: () => {
      round.abort();
      round = new AbortController();
      progress = atStart(deps.document);
      deps.marks.clear();
    },
  };
};
