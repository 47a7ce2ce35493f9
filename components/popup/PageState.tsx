import type { PageView } from '#core/popup/page-view.ts';
import type { PopupActions } from '#core/popup/popup-view.ts';
import { Notice } from '../shared/Notice.tsx';
import { PageNames } from './PageNames.tsx';

const WORDS = {
  looking: 'Looking at the page …',
  reading: 'Reading the page …',
  none: 'No base, group or drone that the data knows is named on this page.',
  unseen: 'Backstory cannot see this page.',
  unseenWhy:
    'Pages of the browser and the extension store are closed to extensions. On any other page, open this from the toolbar.',
  locked: 'Backstory may not read this site yet.',
  lockedWhy: 'What it reads stays on this machine. You can change your mind in the settings.',
  allow: 'Allow',
  once: 'Read this page once',
  onceNow: 'This page is read this once.',
  always: 'Always allow',
  paused: 'Backstory is paused everywhere.',
  resume: 'Resume',
  off: 'Backstory is off on this site.',
  on: 'Switch on',
};

const UNREADABLE = {
  protected: {
    what: 'The browser lets no extension read this page.',
    advice: 'Search and saved sources work here.',
  },
  pdf: {
    what: 'This is a PDF: Backstory reads web pages only.',
    advice: 'Search and saved sources work here.',
  },
  other: {
    what: 'This is not a text: Backstory reads web pages only.',
    advice: 'Search and saved sources work here.',
  },
};

type PageStateProps = { page: PageView; actions: PopupActions };

const Locked = ({ host, actions }: { host: string; actions: PopupActions }) => (
  <Notice tone="hint" what={WORDS.locked} advice={WORDS.lockedWhy}>
    <button type="button" class="button main" onClick={actions.allowSite}>
      <span>
        {WORDS.allow} <bdi>{host}</bdi>
      </span>
    </button>
    <button type="button" class="button" onClick={actions.readOnce}>
      {WORDS.once}
    </button>
  </Notice>
);

const Read = ({ page, actions }: { page: PageView & { state: 'read' }; actions: PopupActions }) => (
  <>
    {page.names.length === 0 ? (
      <p class="quiet">{WORDS.none}</p>
    ) : (
      <PageNames names={page.names} onJump={actions.jump} />
    )}
    {page.once && (
      <p class="quiet once">
        {WORDS.onceNow}{' '}
        <button type="button" class="link" onClick={actions.allowSite}>
          {WORDS.always} <bdi>{page.host}</bdi>
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
      return <p class="quiet">{WORDS.looking}</p>;
    case 'reading':
      return <p class="quiet">{WORDS.reading}</p>;
    case 'unseen':
      return <Notice tone="hint" what={WORDS.unseen} advice={WORDS.unseenWhy} />;
    case 'unreadable':
      return <Notice tone="hint" {...UNREADABLE[page.why]} />;
    case 'locked':
      return <Locked host={page.host} actions={actions} />;
    case 'paused':
      return <Off what={WORDS.paused} label={WORDS.resume} onClick={() => actions.setPaused(false)} />;
    case 'off':
      return <Off what={WORDS.off} label={WORDS.on} onClick={() => actions.setSite(true)} />;
    case 'read':
      return <Read page={page} actions={actions} />;
    default:
      return page satisfies never;
  }
};
