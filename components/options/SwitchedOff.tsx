import type { ComponentChildren } from 'preact';
import type { OptionsActions } from '#core/access/options-view.ts';
import type { Settings } from '#core/model/settings.ts';
import { Switch } from '../shared/Switch.tsx';
import { say } from '../shared/say.ts';
import { SiteRow } from './SiteRow.tsx';

type SwitchedOffProps = {
  settings: Settings | null;
  actions: Pick<OptionsActions, 'switchOn' | 'setPaused' | 'unmute'>;
};

type RowProps = { name: string; onSwitchOn: () => void };

const Row = ({ name, onSwitchOn }: RowProps) => (
  <SiteRow button={say('options_off_on')} label={say('options_off_on_this', name)} onClick={onSwitchOn}>
    <bdi>{name}</bdi>
  </SiteRow>
);

const Rows = ({ none, children }: { none: string; children: ComponentChildren[] }) =>
  children.length === 0 ? <p class="quiet">{none}</p> : <ul class="rows">{children}</ul>;

/** The pause, and the sites and names of which the reader wants nothing marked. */
export const SwitchedOff = ({ settings, actions }: SwitchedOffProps) => (
  <section>
    <h2>{say('options_off_title')}</h2>
    {settings && (
      <>
        <Switch on={settings.paused} onChange={actions.setPaused}>
          {say('options_off_pause')}
        </Switch>
        <h3>{say('options_off_sites')}</h3>
        <Rows none={say('options_off_no_site')}>
          {settings.sitesOff.map((host) => (
            <Row key={host} name={host} onSwitchOn={() => actions.switchOn(host)} />
          ))}
        </Rows>
        <h3>{say('options_off_names')}</h3>
        <Rows none={say('options_off_no_name')}>
          {settings.muted.map(({ entity, name }) => (
            <Row key={entity} name={name} onSwitchOn={() => actions.unmute(entity)} />
          ))}
        </Rows>
      </>
    )}
  </section>
);
