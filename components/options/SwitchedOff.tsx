import type { OptionsActions } from '#core/access/options-view.ts';
import type { Settings } from '#core/model/settings.ts';
import { SiteRow } from './SiteRow.tsx';

const WORDS = {
  title: 'Where it is switched off',
  pause: 'Pause Backstory on all sites',
  none: 'No site is switched off. The popup switches one off.',
  on: 'On again',
};

type SwitchedOffProps = {
  settings: Settings | null;
  actions: Pick<OptionsActions, 'switchOn' | 'setPaused'>;
};

const Sites = ({ sites, onSwitchOn }: { sites: string[]; onSwitchOn: (host: string) => void }) =>
  sites.length === 0 ? (
    <p class="quiet">{WORDS.none}</p>
  ) : (
    <ul class="rows">
      {sites.map((host) => (
        <SiteRow key={host} button={WORDS.on} label={`${WORDS.on}: ${host}`} onClick={() => onSwitchOn(host)}>
          <bdi>{host}</bdi>
        </SiteRow>
      ))}
    </ul>
  );

/** The pause, and the sites on which the reader wants nothing marked. */
export const SwitchedOff = ({ settings, actions }: SwitchedOffProps) => (
  <section>
    <h2>{WORDS.title}</h2>
    {settings && (
      <>
        <label class="switch">
          <span>{WORDS.pause}</span>
          <input
            type="checkbox"
            checked={settings.paused}
            onChange={({ currentTarget }) => actions.setPaused(currentTarget.checked)}
          />
        </label>
        <Sites sites={settings.sitesOff} onSwitchOn={actions.switchOn} />
      </>
    )}
  </section>
);
