import type { GrantedSite, Grants } from '#core/access/grants.ts';
import type { OptionsActions } from '#core/access/options-view.ts';
import { SiteRow } from './SiteRow.tsx';

const WORDS = {
  title: 'Sites that Backstory may read',
  none: 'None. Open Backstory from the toolbar on a page to have that page read.',
  everywhere: 'Every site',
  below: 'and all below it',
  remove: 'Remove',
  more: 'Allow more sites',
};

type Actions = Pick<OptionsActions, 'giveBack' | 'chooseSites'>;

const Site = ({ site, actions }: { site: GrantedSite; actions: Actions }) => (
  <SiteRow
    button={WORDS.remove}
    label={`${WORDS.remove} ${site.host}`}
    onClick={() => actions.giveBack(site.host, site.origins)}
  >
    <bdi>{site.host}</bdi> {site.below && <span class="quiet">{WORDS.below}</span>}
  </SiteRow>
);

const Everywhere = ({ origins, actions }: { origins: string[]; actions: Actions }) => (
  <SiteRow
    button={WORDS.remove}
    label={`${WORDS.remove}: ${WORDS.everywhere}`}
    onClick={() => actions.giveBack(WORDS.everywhere, origins)}
  >
    <strong>{WORDS.everywhere}</strong>
  </SiteRow>
);

const List = ({ grants: { everywhere, sites }, actions }: { grants: Grants; actions: Actions }) =>
  everywhere.length + sites.length === 0 ? (
    <p>{WORDS.none}</p>
  ) : (
    <ul class="rows">
      {everywhere.length > 0 && <Everywhere origins={everywhere} actions={actions} />}
      {sites.map((site) => (
        <Site key={site.origins.join(' ')} site={site} actions={actions} />
      ))}
    </ul>
  );

/** What the reader has allowed, each with a way to take it back. */
export const GrantedSites = ({ grants, actions }: { grants: Grants | null; actions: Actions }) => (
  <section>
    <h2>{WORDS.title}</h2>
    {grants && <List grants={grants} actions={actions} />}
    <button type="button" class="button" onClick={actions.chooseSites}>
      {WORDS.more}
    </button>
  </section>
);
