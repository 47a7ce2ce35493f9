import type { Settings } from '#core/model/settings.ts';
import type { PageView } from '#core/popup/page-view.ts';
import type { PopupActions } from '#core/popup/popup-view.ts';
import { Said } from '../shared/Said.tsx';
import { Switch } from '../shared/Switch.tsx';
import { say } from '../shared/say.ts';

type SwitchesProps = { page: PageView; settings: Settings | null; actions: PopupActions };

/** On or off for this site, and a pause for all; without the worker's word neither can be told. */
export const Switches = ({ page, settings, actions }: SwitchesProps) =>
  settings && (
    <section class="switches" aria-label={say('popup_switches')}>
      {'host' in page && page.state !== 'locked' && (
        <Switch on={page.state !== 'off'} onChange={actions.setSite}>
          <Said message="popup_switch_site">
            <bdi>{page.host}</bdi>
          </Said>
        </Switch>
      )}
      <Switch on={settings.paused} onChange={actions.setPaused}>
        {say('popup_switch_pause')}
      </Switch>
    </section>
  );
