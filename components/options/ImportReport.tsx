import type { LineProblem } from '#core/exchange/source-lines.ts';
import type { ImportEnd } from '#core/saving/sources-view.ts';
import { Notice } from '../shared/Notice.tsx';
import { say, sayCount } from '../shared/say.ts';

/** Enough to see what is wrong with a file. */
const SHOWN = 100;

const countsOf = ({ added, kept, problems }: ImportEnd): string =>
  [
    sayCount('options_import_added', added),
    sayCount('options_import_kept', kept.length),
    sayCount('options_import_problems', problems.length),
  ].join(' ');

const linesOf = ({ kept, problems }: ImportEnd): LineProblem[] =>
  [...problems, ...kept.map((line) => ({ line, reason: say('options_import_differs') }))].sort(
    (one, other) => one.line - other.line,
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
          what={`${say('options_import_untaken', untaken.from)} ${untaken.trouble.what}`}
          advice={untaken.trouble.advice}
        />
      )}
      {lines.length > 0 && (
        <ul class="rows">
          {lines.slice(0, SHOWN).map(({ line, reason }) => (
            <li key={`${line} ${reason}`}>{say('options_import_line', line, reason)}</li>
          ))}
          {lines.length > SHOWN && <li>{sayCount('options_import_more', lines.length - SHOWN)}</li>}
        </ul>
      )}
    </div>
  );
};
