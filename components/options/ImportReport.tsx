import type { LineProblem } from '#core/exchange/source-lines.ts';
import { writeNumber } from '#core/incidents/number-words.ts';
import type { ImportEnd } from '#core/saving/sources-view.ts';
import { Notice } from '../shared/Notice.tsx';
import { writeCount } from '../shared/numbers.ts';

const WORDS = {
  line: 'Line',
  more: 'more',
  kept: 'Already here with other notes or links; left as it is.',
};
/** Enough to see what is wrong with a file. */
const SHOWN = 100;

const countsOf = ({ added, kept, problems }: ImportEnd): string =>
  `Import ended: ${writeNumber(added)} added, ${writeNumber(kept.length)} left as they are here, ${writeCount(problems.length, 'line')} with a problem.`;

const linesOf = ({ kept, problems }: ImportEnd): LineProblem[] =>
  [...problems, ...kept.map((line) => ({ line, reason: WORDS.kept }))].sort(
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
          what={`From line ${writeNumber(untaken.from)} on nothing was taken in. ${untaken.trouble.what}`}
          advice={untaken.trouble.advice}
        />
      )}
      {lines.length > 0 && (
        <ul class="rows">
          {lines.slice(0, SHOWN).map(({ line, reason }) => (
            <li key={`${line} ${reason}`}>
              {WORDS.line} {line}: {reason}
            </li>
          ))}
          {lines.length > SHOWN && (
            <li>
              {writeNumber(lines.length - SHOWN)} {WORDS.more}
            </li>
          )}
        </ul>
      )}
    </div>
  );
};
