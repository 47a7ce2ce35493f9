import type { Result } from '../model/result.ts';
import type { Trouble } from '../model/trouble.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { addressOf, choicesOf } from './choices.ts';
import {
  AT_START,
  isSearching,
  type SearchEvent,
  type SearchKey,
  type SearchState,
  type SearchStep,
} from './search-state.ts';

/** Milliseconds without a key before it is searched: an answer takes 1 to 13 ms, the keys of a word come 100 apart. */
export const TYPING_MS = 60;
/** Milliseconds until a search that failed is made again, as during the first fill. */
export const RETRY_MS = 1_000;

const stay = (state: SearchState): SearchStep => ({ state, effects: [] });

const choices = ({ answer }: SearchState) => (answer ? choicesOf(answer) : []);

const type = (state: SearchState, text: string): SearchStep => {
  const token = state.token + 1;
  const next = { ...state, text, token, hasty: false };
  return isSearching(next)
    ? { state: next, effects: [{ kind: 'wait', token, ms: TYPING_MS }] }
    : stay({ ...AT_START, text, token });
};

const open = (state: SearchState, index: number): SearchStep => {
  const choice = choices(state)[index];
  const next = { ...state, hasty: false };
  if (!choice) return stay(next);
  return {
    state: { ...next, active: index },
    effects: [{ kind: 'open', address: addressOf(choice) }, { kind: 'close' }],
  };
};

const take = (state: SearchState, reply: Result<SearchAnswer, Trouble>): SearchStep => {
  const { token } = state;
  if (!reply.ok)
    return {
      state: { ...state, answer: null, active: -1, trouble: reply.failure },
      effects: [{ kind: 'wait', token, ms: RETRY_MS }],
    };
  const next = { ...state, answered: token, answer: reply.value, trouble: null };
  const found = { ...next, active: choices(next).length > 0 ? 0 : -1 };
  return state.hasty ? open(found, 0) : stay(found);
};

const move = (state: SearchState, to: (last: number) => number): SearchStep => {
  const count = choices(state).length;
  return count === 0 ? stay(state) : stay({ ...state, active: (to(count - 1) + count) % count });
};

const press = (state: SearchState, key: SearchKey): SearchStep => {
  switch (key) {
    case 'down':
      return move(state, () => state.active + 1);
    case 'up':
      return move(state, () => state.active - 1);
    case 'first':
      return move(state, () => 0);
    case 'last':
      return move(state, (last) => last);
    case 'choose':
      return state.answered === state.token
        ? open(state, state.active)
        : stay({ ...state, hasty: isSearching(state) });
    case 'escape':
      return state.text === '' ? { state, effects: [{ kind: 'close' }] } : type(state, '');
    default:
      return key satisfies never;
  }
};

/** The next state of the search field, and what is to be done; what was asked for an older text changes nothing. */
export const react = (state: SearchState, event: SearchEvent): SearchStep => {
  switch (event.kind) {
    case 'typed':
      return type(state, event.text);
    case 'waited':
      return event.token === state.token && isSearching(state)
        ? { state, effects: [{ kind: 'search', token: state.token, text: state.text }] }
        : stay(state);
    case 'answered':
      return event.token === state.token ? take(state, event.reply) : stay(state);
    case 'pressed':
      return press(state, event.key);
    case 'chose':
      return open(state, event.index);
    default:
      return event satisfies never;
  }
};
