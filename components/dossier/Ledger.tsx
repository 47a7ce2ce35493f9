import { Fragment } from 'preact';
import type { LedgerLine } from '#core/dossier/dossier-view.ts';
import type { Source } from '#core/model/source.ts';
import { writeCount } from '../shared/numbers.ts';
import { SourceNumber } from '../shared/SourceNumber.tsx';
import { FIELD_WORDS, STANCES, writeValue } from './ledger-words.ts';
import { Section } from './Section.tsx';

const WORDS = {
  title: 'Who says what',
  who: 'Who',
  what: 'About',
  value: 'Says',
  source: 'Source',
  none: 'No single statement of this record is tied to a source. That says nothing about the sources.',
};

const Line = ({ line, source }: { line: LedgerLine; source: Source | undefined }) => (
  <tr>
    <th scope="row">
      <bdi>{line.by}</bdi>
    </th>
    <td>{FIELD_WORDS[line.field]}</td>
    <td>
      <bdi>{writeValue(line)}</bdi>
    </td>
    <td>{source !== undefined && <SourceNumber index={line.source} source={source} />}</td>
  </tr>
);

type LedgerProps = { ledger: LedgerLine[]; sources: Source[] };

const Stances = ({ ledger, sources }: LedgerProps) => (
  <table class="ledger">
    <thead>
      <tr>
        <th scope="col">{WORDS.who}</th>
        <th scope="col">{WORDS.what}</th>
        <th scope="col">{WORDS.value}</th>
        <th scope="col">{WORDS.source}</th>
      </tr>
    </thead>
    {STANCES.map(({ stance, title, meaning }) => {
      const lines = ledger.filter((line) => line.stance === stance);
      if (lines.length === 0) return <Fragment key={stance} />;
      return (
        <tbody key={stance} data-stance={stance}>
          <tr class="stance">
            <th scope="rowgroup" colSpan={4}>
              <strong>{title}</strong> <span class="quiet">{meaning}</span>
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

/** Every statement of the record, by how it is made, each with its source. */
export const Ledger = ({ ledger, sources }: LedgerProps) => (
  <Section
    name="ledger"
    title={WORDS.title}
    {...(ledger.length > 0 && { tally: writeCount(ledger.length, 'statement') })}
  >
    {ledger.length === 0 ? <p class="quiet">{WORDS.none}</p> : <Stances ledger={ledger} sources={sources} />}
  </Section>
);
