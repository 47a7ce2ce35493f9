import type { OptionsActions } from '#core/access/options-view.ts';
import { idOf } from '#core/model/ids.ts';
import type { WrongMatch } from '#core/model/wrong-match.ts';
import { Said } from '../shared/Said.tsx';
import { say, wording } from '../shared/say.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { SiteRow } from './SiteRow.tsx';

type WrongMatchesProps = {
  reports: WrongMatch[] | null;
  actions: Pick<OptionsActions, 'withdrawWrong' | 'exportWrong'>;
};

type RowProps = { report: WrongMatch; onWithdraw: () => void };

const Row = ({ report: { surface, before, after, entity, page, reportedAt }, onWithdraw }: RowProps) => (
  <SiteRow
    button={say('options_wrong_withdraw')}
    label={say('options_wrong_withdraw_this', surface)}
    onClick={onWithdraw}
  >
    <q dir="auto">
      {before}
      <strong>{surface}</strong>
      {after}
    </q>{' '}
    <span class="quiet">
      <Said message="options_wrong_not">
        <bdi>{idOf(entity)}</bdi>
        <WebLink address={page}>
          <bdi>{page}</bdi>
        </WebLink>
        <time dateTime={reportedAt}>{wording().instant(reportedAt)}</time>
      </Said>
    </span>
  </SiteRow>
);

/** The matches that the reader said are wrong: each can be withdrawn, all be taken out for whoever keeps the data. */
export const WrongMatches = ({ reports, actions }: WrongMatchesProps) => (
  <section>
    <h2>{say('options_wrong_title')}</h2>
    <p class="quiet">{say('options_wrong_lead')}</p>
    {reports?.length === 0 && <p>{say('options_wrong_none')}</p>}
    {reports && reports.length > 0 && (
      <>
        <ul class="rows">
          {reports.map((report) => (
            <Row key={report.id} report={report} onWithdraw={() => actions.withdrawWrong(report.id)} />
          ))}
        </ul>
        <button type="button" class="button" onClick={actions.exportWrong}>
          {say('options_wrong_export')}
        </button>
      </>
    )}
  </section>
);
