import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Ask } from '#messaging/ask.ts';
import type { GrantsEdge } from './grants.ts';

export type OptionsWorld = {
  ask: Ask;
  grants: GrantsEdge;
  chooseSites: () => void;
  /** Calls back when the reader returns to the page: the popup may have changed things meanwhile. */
  onReturn: (returned: () => void, signal: AbortSignal) => void;
  draw: (view: OptionsView, actions: OptionsActions) => void;
  signal: AbortSignal;
};

/** Runs the options page until the signal aborts. */
export const startOptions = (world: OptionsWorld): void => {
  const { ask, grants: edge, signal } = world;
  let view: OptionsView = { grants: null, status: null, trouble: null, checking: false, said: '' };
  const update = (changes: Partial<OptionsView>): void => {
    view = { ...view, ...changes };
    if (!signal.aborted) world.draw(view, actions);
  };

  const readGrants = async (): Promise<void> => update({ grants: await edge.read() });
  const readStatus = async (): Promise<void> => {
    const reply = await ask('readStatus', null);
    update(reply.ok ? { status: reply.value, trouble: null } : { trouble: reply.failure });
  };
  const change = async (make: (settings: Settings) => Settings, said: string): Promise<void> => {
    const status = await ask('readStatus', null);
    const reply = status.ok ? await ask('changeSettings', make(status.value.settings)) : status;
    if (!reply.ok) return update({ trouble: reply.failure });
    await readStatus();
    update({ said });
  };
  const check = async (): Promise<void> => {
    update({ checking: true, said: '' });
    const reply = await ask('checkFeed', null);
    await readStatus();
    const ended = reply.ok && reply.value.trouble === null ? 'The feed was checked.' : 'The check failed.';
    update({ checking: false, said: ended, ...(!reply.ok && { trouble: reply.failure }) });
  };
  const giveBack = async (name: string, origins: string[]): Promise<void> => {
    const done = await edge.giveBack(origins);
    const said = done
      ? `${name}: no longer read. Pages that are open already are still read until they are reloaded.`
      : `${name}: the browser did not take this back. Try its own page of extensions.`;
    update({ said, grants: await edge.read() });
  };

  const actions: OptionsActions = {
    giveBack: (name, origins) => void giveBack(name, origins),
    switchOn: (host) =>
      void change(
        ({ sitesOff, ...others }) => ({ ...others, sitesOff: sitesOff.filter((off) => off !== host) }),
        `Backstory is on again for ${host}.`,
      ),
    setPaused: (paused) =>
      void change(
        (settings) => ({ ...settings, paused }),
        paused ? 'Backstory is paused on all sites.' : 'Backstory is no longer paused.',
      ),
    check: () => void check(),
    chooseSites: world.chooseSites,
  };

  edge.onChange(() => void readGrants(), signal);
  world.onReturn(() => void readStatus(), signal);
  update({});
  void readGrants();
  void readStatus();
};
