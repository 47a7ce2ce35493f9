import type { LedgerLine } from '#core/incidents/ledger.ts';
import type { Source } from '#core/model/source.ts';
import { fieldWord, STANCES, writeValue } from './ledger-words.ts';
import { SourceNumber } from './SourceNumber.tsx';
import { say } from './say.ts';

const Line = ({ line, source }: { line: LedgerLine; source: Source | undefined }) => (
  <tr>
    <th scope="row">
      <bdi lang="en">{line.by}</bdi>
    </th>
    <td>{fieldWord(line.field)}</td>
    <td>
      <bdi>{writeValue(line)}</bdi>
    </td>
    <td>{source !== undefined && <SourceNumber index={line.source} source={source} />}</td>
  </tr>
);

const COLUMNS = ['ledger_who', 'ledger_about', 'ledger_says', 'ledger_source'];

/** Every statement of a record, by how it is made, each with its source. */
export const LedgerTable = ({ ledger, sources }: { ledger: LedgerLine[]; sources: Source[] }) => (
  <table class="ledger">
    <colgroup>
      {COLUMNS.map((column) => (
        <col key={column} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {say(column)}
          </th>
        ))}
      </tr>
    </thead>
    {STANCES.map(({ stance, title, meaning }) => {
      const lines = ledger.filter((line) => line.stance === stance);
      return lines.length === 0 ? null : (
        <tbody key={stance} data-stance={stance}>
          <tr class="stance">
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              <strong>{say(title)}</strong> <span class="quiet">{say(meaning)}</span>
            </th>
          </tr>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two statements may be alike in every field
            <Line key={index} line={line} source={sources[line.source]} />
          ))}
        </tbody>
      );
    })}
  </table>
);
