import { sumOf } from './ablation.ts';
import { qualityOf, share } from './counts.ts';
import type { Measurement } from './measure.ts';
import type { Both, Scores, Table } from './score-pages.ts';

/** Numbers by what they measure: shares from 0 to 1 and counts, those that should be high and those that should be low. */
export type Figures = { atLeast: Record<string, number>; atMost: Record<string, number> };

const f1Of = (
  { exact, overlap }: Both<Parameters<typeof qualityOf>[0]>,
  name: string,
): [string, number][] => [
  [`${name}: F1 span-exact`, qualityOf(exact).f1],
  [`${name}: F1 overlap`, qualityOf(overlap).f1],
];

const tableFigures = (table: Table): [string, number][] =>
  Object.entries(table)
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .flatMap(([name, counts]) => f1Of(counts, name));

const scoreFigures = ({ types, languages, listed, unlisted }: Scores): [string, number][] => [
  ...tableFigures(types),
  ...tableFigures(languages),
  ...f1Of(listed.spans, 'listed'),
  ['listed: entity right', share(listed.right, listed.of)],
  ['unlisted: recall', share(unlisted.found, unlisted.gold)],
  ['unlisted: marks that are names', share(unlisted.names, unlisted.marks)],
];

/** Cut, not rounded, so that a recorded figure is never above the measured one. */
const cut = (value: number): number => Math.floor(value * 1e4) / 1e4;

/** The figures that are kept. */
export const figuresOf = ({ articles, scores, ablation, leaveOneOut }: Measurement): Figures => {
  const { out, back, marks, names } = sumOf(ablation);
  const atLeast: [string, number][] = [
    ['articles', articles],
    ['traps', scores.traps.pages],
    ...scoreFigures(scores),
    ['ablation: back as unlisted', share(back, out)],
    ['ablation: unlisted marks that are names', share(names, marks)],
    ['leave-one-out: recall', share(leaveOneOut.recalled, leaveOneOut.aliases)],
  ];
  return {
    atLeast: Object.fromEntries(atLeast.map(([name, value]) => [name, cut(value)])),
    atMost: {
      'traps: false positives': scores.traps.falsePositives,
      'leave-one-out: wrong entities': leaveOneOut.wrong.length,
    },
  };
};

const RECORD = 'if that is meant, npm run eval -- --record';

/** Where figures fall short of the recorded ones, and where the two do not measure the same; one sentence each. */
export const shortfalls = (now: Figures, recorded: Figures): string[] => {
  const told = (kind: keyof Figures, isWorse: (value: number, kept: number) => boolean): string[] =>
    [...new Set([...Object.keys(now[kind]), ...Object.keys(recorded[kind])])].flatMap((name) => {
      const value = now[kind][name];
      const kept = recorded[kind][name];
      if (value === undefined) return [`${name} is recorded and no longer measured; ${RECORD}`];
      if (kept === undefined) return [`${name} is not recorded; ${RECORD}`];
      return isWorse(value, kept) ? [`${name} is ${value}, recorded is ${kept}`] : [];
    });
  return [
    ...told('atLeast', (value, kept) => value < kept),
    ...told('atMost', (value, kept) => value > kept),
  ];
};
