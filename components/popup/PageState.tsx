import type { PageView } from '#core/popup/page-view.ts';
import type { PopupActions } from '#core/popup/popup-view.ts';
import { Notice } from '../shared/Notice.tsx';
import { Said } from '../shared/Said.tsx';
import { say } from '../shared/say.ts';
import { PageNames } from './PageNames.tsx';

const UNREADABLE: Record<Extract<PageView, { state: 'unreadable' }>['why'], string> = {
  protected: 'popup_protected',
  pdf: 'popup_pdf',
  other: 'popup_no_text',
};

type PageStateProps = { page: PageView; actions: PopupActions };

const Locked = ({ host, actions }: { host: string; actions: PopupActions }) => (
  <Notice tone="hint" what={say('popup_locked')} advice={say('popup_locked_why')}>
    <button type="button" class="button main" onClick={actions.allowSite}>
      <span>
        <Said message="popup_allow">
          <bdi>{host}</bdi>
        </Said>
      </span>
    </button>
    <button type="button" class="button" onClick={actions.readOnce}>
      {say('popup_once')}
    </button>
  </Notice>
);

const Read = ({ page, actions }: { page: PageView & { state: 'read' }; actions: PopupActions }) => (
  <>
    {page.names.length === 0 ? (
      <p class="quiet">{say('popup_no_names')}</p>
    ) : (
      <PageNames names={page.names} onJump={actions.jump} />
    )}
    {page.once && (
      <p class="quiet once">
        {say('popup_once_now')}{' '}
        <button type="button" class="link" onClick={actions.allowSite}>
          <Said message="popup_always">
            <bdi>{page.host}</bdi>
          </Said>
        </button>
      </p>
    )}
  </>
);

const Off = ({ what, label, onClick }: { what: string; label: string; onClick: () => void }) => (
  <Notice tone="hint" what={what}>
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  </Notice>
);

/** What Backstory reads on this page, or why it reads nothing. */
export const PageState = ({ page, actions }: PageStateProps) => {
  switch (page.state) {
    case 'looking':
      return <p class="quiet">{say('popup_looking')}</p>;
    case 'reading':
      return <p class="quiet">{say('popup_reading')}</p>;
    case 'unseen':
      return <Notice tone="hint" what={say('popup_unseen')} advice={say('popup_unseen_why')} />;
    case 'unreadable':
      return <Notice tone="hint" what={say(UNREADABLE[page.why])} advice={say('popup_still_works')} />;
    case 'locked':
      return <Locked host={page.host} actions={actions} />;
    case 'paused':
      return (
        <Off
          what={say('popup_paused')}
          label={say('popup_resume')}
          onClick={() => actions.setPaused(false)}
        />
      );
    case 'off':
      return <Off what={say('popup_off')} label={say('popup_on')} onClick={() => actions.setSite(true)} />;
    case 'read':
      return <Read page={page} actions={actions} />;
    default:
      return page satisfies never;
  }
};
