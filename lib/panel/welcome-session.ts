import { EVERY_SITE } from '#core/access/grants.ts';
import { firstChoice, originsOf } from '#core/access/news-choice.ts';
import type { Way, WelcomeActions, WelcomeView } from '#core/access/welcome-view.ts';
import type { NewsGroup } from '#core/model/news-site.ts';
import type { Result } from '#core/model/result.ts';
import type { GrantsEdge } from './grants.ts';

export type WelcomeWorld = {
  browser: WelcomeView['browser'];
  /** The reader's languages, as the browser names them. */
  languages: readonly string[];
  grants: GrantsEdge;
  readNewsSites: () => Promise<Result<NewsGroup[], string>>;
  readShortcuts: () => Promise<WelcomeView['shortcuts']>;
  openOptions: () => void;
  draw: (view: WelcomeView, actions: WelcomeActions) => void;
  signal: AbortSignal;
};

/** Runs the welcome page until the signal aborts. */
export const startWelcome = (world: WelcomeWorld): void => {
  const { grants: edge, signal } = world;
  let view: WelcomeView = {
    browser: world.browser,
    groups: [],
    listTrouble: null,
    chosen: new Set(),
    grants: null,
    outcome: null,
    shortcuts: [],
  };
  const update = (changes: Partial<WelcomeView>): void => {
    view = { ...view, ...changes };
    if (!signal.aborted) world.draw(view, actions);
  };

  const settle = async (way: Way, sites: number, asked: Promise<boolean>): Promise<void> => {
    const done = await asked;
    update({ outcome: { way, done, sites }, grants: await edge.read() });
  };
  const giveAllBack = (): Promise<boolean> => {
    const { everywhere, sites } = view.grants ?? { everywhere: [], sites: [] };
    const origins = [...everywhere, ...sites.flatMap((site) => site.origins)];
    return origins.length === 0 ? Promise.resolve(true) : edge.giveBack(origins);
  };
  const allow = (way: Way): void => {
    const origins = way === 'news' ? originsOf(view.groups, view.chosen) : EVERY_SITE;
    void settle(way, origins.length, way === 'click' ? giveAllBack() : edge.ask(origins));
  };
  const actions: WelcomeActions = {
    choose: (group, chosen) => {
      const others = [...view.chosen].filter((id) => id !== group);
      update({ chosen: new Set(chosen ? [...others, group] : others) });
    },
    chooseAll: (chosen) => update({ chosen: new Set(chosen ? view.groups.map(({ id }) => id) : []) }),
    allow,
    openOptions: world.openOptions,
  };

  const readList = async (): Promise<void> => {
    const read = await world.readNewsSites();
    if (read.ok) update({ groups: read.value, chosen: firstChoice(read.value, world.languages) });
    else update({ listTrouble: read.failure });
  };
  const readGrants = async (): Promise<void> => update({ grants: await edge.read() });
  edge.onChange(() => void readGrants(), signal);
  update({});
  void readList();
  void readGrants();
  void world.readShortcuts().then((shortcuts) => update({ shortcuts }));
};
