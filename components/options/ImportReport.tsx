import type { ImportEnd } from '#core/saving/sources-view.ts';
import { Notice } from '../shared/Notice.tsx';
import { Said } from '../shared/Said.tsx';
import { say, sayCount, tell, wording } from '../shared/say.ts';

/** Enough to see what is wrong with a file. */
const SHOWN = 100;

const countsOf = ({ added, kept, problems }: ImportEnd): string =>
  [
    sayCount('options_import_added', added),
    sayCount('options_import_kept', kept.length),
    sayCount('options_import_problems', problems.length),
  ].join(' ');

/** A line and, in English, why it cannot be read; `null` where it is kept as it is here. */
type Line = { line: number; reason: string | null };

const linesOf = ({ kept, problems }: ImportEnd): Line[] =>
  [...problems, ...kept.map((line) => ({ line, reason: null }))].sort((one, other) => one.line - other.line);

const LineItem = ({ line: { line, reason } }: { line: Line }) => (
  <li>
    <p>
      <Said message="options_import_line">
        <span>{wording().number(line)}</span>
        {reason === null ? <span>{say('options_import_differs')}</span> : <bdi lang="en">{reason}</bdi>}
      </Said>
    </p>
  </li>
);

/** What an import did, and line by line what it could not do. */
export const ImportReport = ({ end }: { end: ImportEnd }) => {
  const { untaken } = end;
  const lines = linesOf(end);
  return (
    <div class="import-report">
      <p role="status">{countsOf(end)}</p>
      {untaken && (
        <Notice
          tone="trouble"
          what={say('options_import_untaken', untaken.from, untaken.trouble.what)}
          advice={tell(untaken.trouble.advice)}
        />
      )}
      {lines.length > 0 && (
        <ul class="rows">
          {lines.slice(0, SHOWN).map((line) => (
            <LineItem key={`${line.line} ${line.reason}`} line={line} />
          ))}
          {lines.length > SHOWN && <li>{sayCount('options_import_more', lines.length - SHOWN)}</li>}
        </ul>
      )}
    </div>
  );
};
