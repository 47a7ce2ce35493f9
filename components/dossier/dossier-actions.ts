import type { DossierPlace } from '#core/dossier/address.ts';
import type { DossierAnswer } from '#core/dossier/dossier-view.ts';
import type { Result } from '#core/model/result.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { SourceEdit } from '#core/saving/save-state.ts';

/** What the pages ask of the world around them; nothing of it rejects. One object for the life of the page. */
export type DossierActions = {
  open: (place: DossierPlace) => Promise<Result<DossierAnswer, Trouble>>;
  /** Stores again a source that is gone. */
  save: (source: SavedSource) => Promise<Result<SavedSource, Trouble>>;
  /** Changes no more of a source than is named and returns it as it is then; null where it is gone. */
  edit: (id: string, changes: SourceEdit) => Promise<Result<SavedSource | null, Trouble>>;
  /** Removes a source and returns it; null where it was gone already. */
  remove: (id: string) => Promise<Result<SavedSource | null, Trouble>>;
  /** Resolves after that time, or when aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
};
