import { react } from '#core/popup/search-machine.ts';
import { AT_START, type SearchEffect, type SearchEvent, type SearchState } from '#core/popup/search-state.ts';
import type { Ask } from '#messaging/ask.ts';

/** Of each kind; more than a reader scans before adding a word. */
const LIMIT = 20;

export type SearchWorld = {
  ask: Ask;
  open: (address: string) => Promise<void>;
  close: () => void;
  wait: (ms: number) => Promise<void>;
  /** Called after every event. */
  changed: () => void;
};

export type SearchBox = { state: () => SearchState; dispatch: (event: SearchEvent) => void };

/** Runs the search field on what the reader does in it. */
export const runSearchBox = ({ ask, open, close, wait, changed }: SearchWorld): SearchBox => {
  let state = AT_START;

  const carryOut = async (effect: SearchEffect): Promise<void> => {
    switch (effect.kind) {
      case 'wait':
        await wait(effect.ms);
        return dispatch({ kind: 'waited', token: effect.token });
      case 'search': {
        const reply = await ask('search', { text: effect.text, limit: LIMIT });
        return dispatch({ kind: 'answered', token: effect.token, reply });
      }
      case 'open':
        return open(effect.address);
      case 'close':
        return close();
      default:
        return effect satisfies never;
    }
  };
  const carryOutAll = async (effects: SearchEffect[]): Promise<void> => {
    // One after the other: a popup that closes takes with it the tab it was still to open.
    for (const effect of effects) await carryOut(effect);
  };
  const dispatch = (event: SearchEvent): void => {
    const step = react(state, event);
    state = step.state;
    changed();
    void carryOutAll(step.effects);
  };
  return { state: () => state, dispatch };
};
