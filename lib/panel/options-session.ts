import type { OptionsActions, OptionsView } from '#core/access/options-view.ts';
import type { FeedStatus } from '#core/incidents/status-view.ts';
import type { Settings } from '#core/model/settings.ts';
import type { WrongMatch } from '#core/model/wrong-match.ts';
import { type Phrase, phrase } from '#core/wording/phrase.ts';
import type { Ask } from '#messaging/ask.ts';
import type { GrantsEdge } from './grants.ts';

export type OptionsWorld = {
  ask: Ask;
  grants: GrantsEdge;
  chooseSites: () => void;
  /** Hands the reader the wrong matches as a file. */
  download: (reports: WrongMatch[]) => void;
  /** Calls back when the reader returns to the page: the popup may have changed things meanwhile. */
  onReturn: (returned: () => void, signal: AbortSignal) => void;
  draw: (view: OptionsView, actions: OptionsActions) => void;
  signal: AbortSignal;
};

const tellCheck = ({ trouble, waiting }: FeedStatus): Phrase => {
  if (trouble) return phrase('options_said_check_failed');
  return phrase(waiting ? 'options_said_check_waits' : 'options_said_checked');
};

/** Runs the options page until the signal aborts. */
export const startOptions = (world: OptionsWorld): void => {
  const { ask, grants: edge, signal } = world;
  let view: OptionsView = {
    grants: null,
    status: null,
    trouble: null,
    checking: false,
    wrong: null,
    said: null,
  };
  const update = (changes: Partial<OptionsView>): void => {
    view = { ...view, ...changes };
    if (!signal.aborted) world.draw(view, actions);
  };

  const readGrants = async (): Promise<void> => update({ grants: await edge.read() });
  const readStatus = async (): Promise<void> => {
    const reply = await ask('readStatus', null);
    update(reply.ok ? { status: reply.value, trouble: null } : { trouble: reply.failure });
  };
  const change = async (make: (settings: Settings) => Settings, said: Phrase): Promise<void> => {
    const status = await ask('readStatus', null);
    const reply = status.ok ? await ask('changeSettings', make(status.value.settings)) : status;
    if (!reply.ok) return update({ trouble: reply.failure });
    await readStatus();
    update({ said });
  };
  const check = async (): Promise<void> => {
    update({ checking: true, said: null });
    const reply = await ask('checkFeed', null);
    await readStatus();
    const said = reply.ok ? tellCheck(reply.value) : phrase('options_said_check_failed');
    update({ checking: false, said, ...(!reply.ok && { trouble: reply.failure }) });
  };
  const giveBack = async (name: string, origins: string[]): Promise<void> => {
    const done = await edge.giveBack(origins);
    const said = phrase(done ? 'options_said_given_back' : 'options_said_kept', name);
    update({ said, grants: await edge.read() });
  };

  const readWrong = async (): Promise<void> => {
    const reply = await ask('listWrongMatches', null);
    update(reply.ok ? { wrong: reply.value } : { trouble: reply.failure });
  };
  const withdrawWrong = async (id: string): Promise<void> => {
    const reply = await ask('withdrawWrongMatch', { id });
    if (!reply.ok) return update({ trouble: reply.failure });
    await readWrong();
    update({ said: phrase('options_said_withdrawn') });
  };

  const actions: OptionsActions = {
    giveBack: (name, origins) => void giveBack(name, origins),
    switchOn: (host) =>
      void change(
        ({ sitesOff, ...others }) => ({ ...others, sitesOff: sitesOff.filter((off) => off !== host) }),
        phrase('options_said_on', host),
      ),
    setPaused: (paused) =>
      void change(
        (settings) => ({ ...settings, paused }),
        phrase(paused ? 'options_said_paused' : 'options_said_unpaused'),
      ),
    unmute: (entity) =>
      void change(
        ({ muted, ...others }) => ({ ...others, muted: muted.filter((name) => name.entity !== entity) }),
        phrase('options_said_unmuted'),
      ),
    setStyle: (markStyle) =>
      void change((settings) => ({ ...settings, markStyle }), phrase('options_said_marks')),
    setType: (type, marked) =>
      void change(({ typesOff, ...others }) => {
        const off = typesOff.filter((one) => one !== type);
        return { ...others, typesOff: marked ? off : [...off, type] };
      }, phrase('options_said_marks')),
    withdrawWrong: (id) => void withdrawWrong(id),
    exportWrong: () => world.download(view.wrong ?? []),
    check: () => void check(),
    chooseSites: world.chooseSites,
  };

  edge.onChange(() => void readGrants(), signal);
  world.onReturn(() => {
    void readStatus();
    void readWrong();
  }, signal);
  update({});
  void readGrants();
  void readStatus();
  void readWrong();
};
