import { setSite } from '#core/model/settings.ts';
import { hostOf } from '#core/model/site.ts';
import { viewPage } from '#core/popup/page-view.ts';
import type { PopupActions } from '#core/popup/popup-view.ts';
import { type Held, NOTHING_YET, type PopupWorld, type Session } from './popup-session.ts';
import { changeSettings, check, jump, letInOnce, look, readStatus } from './popup-tasks.ts';
import { runSearchBox, type SearchBox } from './search-box.ts';
import { askForSite } from './site-access.ts';

/** Milliseconds between two looks: pages load, names are still being found, a feed is being read. */
const LOOK_MS = 1_000;

const actionsFor = (session: Session, box: SearchBox): PopupActions => {
  const { world, held } = session;
  const url = (): string | undefined => held().tab?.url;
  return {
    search: box.dispatch,
    jump: (name) => void jump(session, name),
    setSite: (on) => {
      const host = hostOf(url());
      if (host !== null) void changeSettings(session, (settings) => setSite(settings, host, on));
    },
    setPaused: (paused) => void changeSettings(session, (settings) => ({ ...settings, paused })),
    check: () => void check(session),
    allowSite: () => void askForSite(url() ?? '').then(() => look(session)),
    readOnce: () => void letInOnce(session),
    open: (address) => void world.open(address).then(world.close),
  };
};

/** Runs the popup until the signal aborts: draws what is known, and keeps looking. */
export const startPopup = (world: PopupWorld): void => {
  let held: Held = NOTHING_YET;
  const update = (changes: Partial<Held>): void => {
    held = { ...held, ...changes };
    draw();
  };
  const session: Session = { world, held: () => held, update };
  const box = runSearchBox({ ...world, changed: () => draw() });
  const actions = actionsFor(session, box);

  const draw = (): void => {
    if (world.signal.aborted) return;
    const { tab, facts, ...rest } = held;
    const page = viewPage(facts, held.status?.settings ?? null);
    world.draw({ ...rest, search: box.state(), page }, actions, tab);
  };
  const keepLooking = async (): Promise<void> => {
    while (!world.signal.aborted) {
      await Promise.all([look(session), readStatus(session)]);
      await world.wait(LOOK_MS);
    }
  };
  draw();
  void keepLooking();
};
