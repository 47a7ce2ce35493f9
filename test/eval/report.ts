import { type Ablation, sumOf } from './ablation.ts';
import { type Counts, qualityOf, share } from './counts.ts';
import type { ErrorGroup, FalsePositive } from './errors.ts';
import type { LeaveOneOut, Looked } from './leave-one-out.ts';
import type { PagesMeasured, TrialsMeasured } from './measure.ts';
import type { Scores, Table } from './score-pages.ts';

/** So many errors are told; the rest is in the JSON. */
const TOLD = 40;

const percent = (value: number): string => (100 * value).toFixed(1);
const of = (part: number, whole: number): string =>
  whole === 0 ? '– of 0' : `${percent(share(part, whole))} % of ${whole}`;
const cell = (value: number): string => percent(value).padStart(6);

const cells = (counts: Counts): string => {
  const { precision, recall, f1 } = qualityOf(counts);
  const { tp, fp, fn } = counts;
  return [cell(precision), cell(recall), cell(f1), ...[tp, fp, fn].map((n) => `${n}`.padStart(5))].join(' ');
};

const HEAD = ' prec    rec     F1     tp    fp    fn';

const table = (title: string, rows: Table): string[] => [
  '',
  `${title.padEnd(10)} span-exact                              overlap`,
  `${''.padEnd(10)} ${HEAD}   ${HEAD}`,
  ...Object.entries(rows).map(
    ([name, { exact, overlap }]) => `${name.padEnd(10)} ${cells(exact)}   ${cells(overlap)}`,
  ),
];

const scoreLines = ({ types, languages, listed, unlisted, entities }: Scores): string[] => [
  ...table('type', types),
  ...table('language', languages),
  ...table('listed', { listed: listed.spans }),
  '',
  `entity on spans that match: right ${entities.right}, wrong ${entities.wrong}, none given ${entities.none}`,
  `listed names: entity right ${of(listed.right, listed.of)}`,
  `unlisted names: found ${of(unlisted.found, unlisted.gold)}; marks without an entity that are names: ${of(unlisted.names, unlisted.marks)}`,
];

const trapLines = ({ traps }: Scores, found: FalsePositive[]): string[] => [
  '',
  `traps: ${traps.falsePositives} false positives in ${traps.words} words, ${traps.hit} of ${traps.pages} pages hit`,
  ...found.map(
    ({ page, type, entity, context }) => `  ${page}: ${type} ${entity ?? 'unlisted'}\n      …${context}…`,
  ),
];

const errorLines = (errors: ErrorGroup[]): string[] => [
  '',
  `errors on articles, by surface: ${errors.length}${errors.length > TOLD ? `, the first ${TOLD}` : ''}`,
  ...errors
    .slice(0, TOLD)
    .map(
      ({ what, type, surface, detail, count, pages, context }) =>
        `${`${count}`.padStart(4)} ${what}: ${type} “${surface}” (${detail}) ${pages.join(', ')}\n      …${context}…`,
    ),
];

/** What spotting does with a set of pages, for a person at the console. */
export const tellPages = ({ articles, scores, falsePositives, errors }: PagesMeasured): string[] => [
  `${articles} articles, ${scores.traps.pages} traps`,
  ...scoreLines(scores),
  ...trapLines(scores, falsePositives),
  ...errorLines(errors),
];

/** Texts with how often they come, the most frequent first. */
const tallyLines = (title: string, texts: string[]): string[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return [
    `  ${title}: ${texts.length}`,
    ...sorted.slice(0, TOLD).map(([text, count]) => `  ${`${count}`.padStart(4)} ${text}`),
  ];
};

const ablationLines = (ablation: Ablation[]): string[] => {
  const line = ({ out, back, marks, names }: Ablation): string =>
    `back as unlisted ${of(back, out)}; unlisted marks that are names ${of(names, marks)}`;
  const sum = sumOf(ablation);
  return [
    '',
    'a third of the bases and drone models taken out',
    ...ablation.map((one, index) => `  run ${index + 1}: ${line(one)}`),
    `  all:   ${line(sum)}`,
    ...tallyLines('not back', sum.lost),
    ...tallyLines('unlisted marks on no name', sum.strays),
  ];
};

const lookedLines = (title: string, looked: Looked[]): string[] => [
  `  ${title}: ${looked.length}${looked.length > TOLD ? `, the first ${TOLD}` : ''}`,
  ...looked.slice(0, TOLD).map(({ entity, alias, found }) => {
    const said = found.map((one) => one ?? 'unlisted').join(', ');
    return `    “${alias}” of ${entity}${said && `: ${said}`}`;
  }),
];

const leaveOneOutLines = ({ aliases, recalled, wrong, missed }: LeaveOneOut): string[] => [
  '',
  `leave one out: ${of(recalled, aliases)} Latin transliterations found without being listed`,
  ...lookedLines('another entity found', wrong),
  ...lookedLines('not found', missed),
];

/** What it does with names that were taken from it, for a person at the console. */
export const tellTrials = ({ ablation, leaveOneOut }: TrialsMeasured): string[] => [
  ...ablationLines(ablation),
  ...leaveOneOutLines(leaveOneOut),
];
