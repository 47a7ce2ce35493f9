import type { GrantedSite, Grants } from '#core/access/grants.ts';
import type { OptionsActions } from '#core/access/options-view.ts';
import { say } from '../shared/say.ts';
import { SiteRow } from './SiteRow.tsx';

type Actions = Pick<OptionsActions, 'giveBack' | 'chooseSites'>;

const Site = ({ site, actions }: { site: GrantedSite; actions: Actions }) => (
  <SiteRow
    button={say('options_sites_remove')}
    label={say('options_sites_remove_site', site.host)}
    onClick={() => actions.giveBack(site.host, site.origins)}
  >
    <bdi>{site.host}</bdi> {site.below && <span class="quiet">{say('options_sites_below')}</span>}
  </SiteRow>
);

const Everywhere = ({ origins, actions }: { origins: string[]; actions: Actions }) => (
  <SiteRow
    button={say('options_sites_remove')}
    label={say('options_sites_remove_all')}
    onClick={() => actions.giveBack(say('options_sites_everywhere'), origins)}
  >
    <strong>{say('options_sites_everywhere')}</strong>
  </SiteRow>
);

const List = ({ grants: { everywhere, sites }, actions }: { grants: Grants; actions: Actions }) =>
  everywhere.length + sites.length === 0 ? (
    <p>{say('options_sites_none')}</p>
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
    <h2>{say('options_sites_title')}</h2>
    {grants && <List grants={grants} actions={actions} />}
    <button type="button" class="button" onClick={actions.chooseSites}>
      {say('options_sites_more')}
    </button>
  </section>
);
