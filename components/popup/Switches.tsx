import type { Settings } from '#core/model/settings.ts';
import type { PageView } from '#core/popup/page-view.ts';
import type { PopupActions } from '#core/popup/popup-view.ts';
import { Switch } from '../shared/Switch.tsx';

const WORDS = { title: 'What is read', read: 'Read', pause: 'Pause everywhere' };

type SwitchesProps = { page: PageView; settings: Settings | null; actions: PopupActions };

/** On or off for this site, and a pause for all; without the worker's word neither can be told. */
export const Switches = ({ page, settings, actions }: SwitchesProps) =>
  settings && (
    <section class="switches" aria-label={WORDS.title}>
      {'host' in page && page.state !== 'locked' && (
        <Switch on={page.state !== 'off'} onChange={actions.setSite}>
          {WORDS.read} <bdi>{page.host}</bdi>
        </Switch>
      )}
      <Switch on={settings.paused} onChange={actions.setPaused}>
        {WORDS.pause}
      </Switch>
    </section>
  );
