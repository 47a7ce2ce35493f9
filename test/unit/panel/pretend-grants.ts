import { gatherGrants } from '#core/access/grants.ts';
import type { GrantsEdge } from '#panel/grants.ts';

/** A browser whose reader answers every request alike. */
export const pretendGrants = (answer: boolean, origins: string[] = []) => {
  const state = { origins, asked: [] as string[][], changed: (): void => undefined };
  const edge: GrantsEdge = {
    read: async () => gatherGrants(state.origins),
    ask: (wanted) => {
      state.asked.push(wanted);
      if (answer) state.origins = [...state.origins, ...wanted];
      return Promise.resolve(answer);
    },
    giveBack: (given) => {
      if (answer) state.origins = state.origins.filter((origin) => !given.includes(origin));
      return Promise.resolve(answer);
    },
    onChange: (changed) => {
      state.changed = changed;
    },
  };
  return { state, edge };
};
