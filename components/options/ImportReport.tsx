import type { ImportEnd } from '#core/saving/sources-view.ts';
import { Notice } from '../shared/Notice.tsx';
import { writeCount, writeNumber } from '../shared/numbers.ts';

const WORDS = {
  line: 'Line',
  more: 'more',
};
/** Enough to see what is wrong with a file. */
const SHOWN = 100;

const countsOf = ({ added, replaced, problems }: ImportEnd): string =>
  `Import ended: ${writeNumber(added)} added, ${writeNumber(replaced)} replaced, ${writeCount(problems.length, 'line')} with a problem.`;

/** What an import did, and line by line what it could not do. */
export const ImportReport = ({ end }: { end: ImportEnd }) => {
  const { problems, untaken } = end;
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
      {problems.length > 0 && (
        <ul class="rows">
          {problems.slice(0, SHOWN).map(({ line, reason }) => (
            <li key={`${line} ${reason}`}>
              {WORDS.line} {line}: {reason}
            </li>
          ))}
          {problems.length > SHOWN && (
            <li>
              {writeNumber(problems.length - SHOWN)} {WORDS.more}
            </li>
          )}
        </ul>
      )}
    </div>
  );
};
