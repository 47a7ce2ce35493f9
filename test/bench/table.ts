import type { Figure } from './figures.ts';

const HEAD = ['bench', 'case', 'ours', '', 'peer', '', 'unit', 'ratio'];

const cellsOf = (figure: Figure): string[] => [
  figure.bench,
  figure.case,
  figure.ours,
  String(figure.value),
  figure.peer ?? '–',
  figure.peerValue === null ? '–' : String(figure.peerValue),
  figure.unit,
  figure.ratio === null ? '–' : `${figure.ratio}×`,
];

/** All figures as lines of text in columns. */
export const renderTable = (figures: Figure[]): string => {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  const rule = widths.map((width) => '-'.repeat(width));
  return [HEAD, rule, ...rows.slice(1)].map((row) => line(row).trimEnd()).join('\n');
};
