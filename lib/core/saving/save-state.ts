import type { ArticleProblem } from '../article/problems.ts';
import type { Key } from '../model/ids.ts';
import type { SavedSource } from '../model/saved-source.ts';
import type { Trouble } from '../model/trouble.ts';
import type { FoundIncident } from '../search/answer.ts';

/** Whether a saved article is one that was here before: read at this address, or the same text under another. */
export type SavedBefore = 'address' | 'text';

/** What the reader may change about a source in the panel. */
export type SourceEdit = Partial<Pick<SavedSource, 'incidents' | 'note' | 'tags'>>;

/** What was changed in a source after another state of it. */
export const editsSince = (stored: SavedSource, source: SavedSource): SourceEdit => ({
  ...(source.incidents !== stored.incidents && { incidents: source.incidents }),
  ...(source.note !== stored.note && { note: source.note }),
  ...(source.tags !== stored.tags && { tags: source.tags }),
});

/**
 * An article just saved. `reported` are incidents it may report, null while they are looked up; `stored` is the
 * source as it was stored last, the same object as `source` once nothing is left to store; `trouble` is why it cannot be.
 */
export type Saved = {
  step: 'saved';
  source: SavedSource;
  stored: SavedSource;
  problems: ArticleProblem[];
  reported: FoundIncident[] | null;
  trouble: Trouble | null;
};

export type SaveState =
  | { step: 'looking' }
  | { step: 'ready'; undone: boolean }
  | { step: 'before'; source: SavedSource; by: SavedBefore }
  | { step: 'saving' }
  | Saved
  /** Nothing was saved. */
  | { step: 'failed'; trouble: Trouble };

/** What the reader did, and what came of it. */
export type SaveEvent =
  | { type: 'looked'; source: SavedSource | null }
  | { type: 'save' }
  | { type: 'met'; source: SavedSource; by: SavedBefore }
  | { type: 'saved'; source: SavedSource; problems: ArticleProblem[] }
  | { type: 'failed'; trouble: Trouble }
  | { type: 'reported'; id: string; incidents: FoundIncident[] }
  | { type: 'edit'; edit: SourceEdit }
  | { type: 'stored'; source: SavedSource }
  | { type: 'refused'; trouble: Trouble }
  | { type: 'removed'; id: string };

/** What the reader can do in the panel; every outcome arrives as a state. */
export type SaveActions = {
  /** `again`: although it is saved already. */
  save: (again: boolean) => Promise<void>;
  edit: (edit: SourceEdit) => Promise<void>;
  undo: () => Promise<void>;
};

/** Begins, and shows each state from then on. */
export type StartSaving = (show: (state: SaveState) => void) => SaveActions;

export const START: SaveState = { step: 'looking' };

/** Editing and undoing concern one saved source; what comes late about another is not heard. */
const isAbout = (state: SaveState, id: string): state is Saved =>
  state.step === 'saved' && state.source.id === id;

const whenSaved = (state: SaveState, change: (saved: Saved) => Partial<Saved>): SaveState =>
  state.step === 'saved' ? { ...state, ...change(state) } : state;

const looked = (state: SaveState, source: SavedSource | null): SaveState => {
  if (state.step !== 'looking') return state;
  return source ? { step: 'before', source, by: 'address' } : { step: 'ready', undone: false };
};

/** The next state of the save panel. */
export const reduceSave = (state: SaveState, event: SaveEvent): SaveState => {
  switch (event.type) {
    case 'looked':
      return looked(state, event.source);
    case 'save':
      return state.step === 'saved' ? state : { step: 'saving' };
    case 'met':
      return { step: 'before', source: event.source, by: event.by };
    case 'saved': {
      const { source, problems } = event;
      return { step: 'saved', source, stored: source, problems, reported: null, trouble: null };
    }
    case 'failed':
      return { step: 'failed', trouble: event.trouble };
    case 'reported':
      return isAbout(state, event.id) ? { ...state, reported: event.incidents } : state;
    case 'edit':
      return whenSaved(state, ({ source }) => ({ source: { ...source, ...event.edit } }));
    case 'stored':
      return isAbout(state, event.source.id) ? { ...state, stored: event.source, trouble: null } : state;
    case 'refused':
      return whenSaved(state, () => ({ trouble: event.trouble }));
    case 'removed':
      return isAbout(state, event.id) ? { step: 'ready', undone: true } : state;
    default:
      return event satisfies never;
  }
};

/** The incidents linked to after the reader ticked or unticked one. */
export const toggleIncident = (incidents: Key[], key: Key): Key[] =>
  incidents.includes(key) ? incidents.filter((other) => other !== key) : [...incidents, key];
