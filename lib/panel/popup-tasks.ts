import type { Settings } from '#core/model/settings.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { NameTarget } from '#core/popup/page-view.ts';
import { phrase } from '#core/wording/phrase.ts';
import { jumpInTab, lookAtPage } from './page-look.ts';
import type { Session } from './popup-session.ts';
import { readOnce } from './site-access.ts';

const GONE: Trouble = {
  what: phrase('trouble_out_of_view'),
  advice: phrase('trouble_out_of_view_advice'),
};
const SHUT: Trouble = {
  what: phrase('trouble_shut'),
  advice: phrase('trouble_shut_advice'),
};

/** Finds out which tab this is about, and what can be told of its page. */
export const look = async ({ world, held, update }: Session): Promise<void> => {
  const tab = await world.findTab();
  update({ tab, facts: await lookAtPage(tab, world, held().facts) });
};

/** Asks how things stand. An answer that the reader's own change has overtaken is let go. */
export const readStatus = async ({ world, held, update }: Session): Promise<void> => {
  const before = held().status;
  const reply = await world.ask('readStatus', null);
  if (held().status !== before) return;
  update(reply.ok ? { status: reply.value, trouble: null } : { trouble: reply.failure });
};

/** Changes the settings from what they are now: the card on a page may have changed them meanwhile. */
export const changeSettings = async (
  { world, update }: Session,
  make: (settings: Settings) => Settings,
): Promise<void> => {
  const status = await world.ask('readStatus', null);
  if (!status.ok) return update({ trouble: status.failure });
  const reply = await world.ask('changeSettings', make(status.value.settings));
  if (reply.ok) update({ status: { ...status.value, settings: reply.value }, trouble: null });
  else update({ trouble: reply.failure });
};

/** Looks at the feed now. How that ended is part of the status, except where the worker did not answer at all. */
export const check = async (session: Session): Promise<void> => {
  const { world, held, update } = session;
  update({ checking: true, checked: false });
  const reply = await world.ask('checkFeed', null);
  const { status } = held();
  update({ checking: false, checked: reply.ok });
  if (reply.ok && status) update({ status: { ...status, feed: reply.value } });
  if (!reply.ok) update({ trouble: reply.failure });
};

/** Takes the reader to the first mark of a name, and gets out of the way. */
export const jump = async ({ world, held, update }: Session, name: NameTarget): Promise<void> => {
  const { tab } = held();
  const found = tab && (await jumpInTab(tab.id, world, name));
  if (found) world.close();
  else update({ notice: GONE });
};

export const letInOnce = async (session: Session): Promise<void> => {
  const { tab } = session.held();
  const done = tab !== null && (await readOnce(tab.id));
  session.update({ notice: done ? null : SHUT });
  await look(session);
};
