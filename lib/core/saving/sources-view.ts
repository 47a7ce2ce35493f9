import type { LineProblem } from '../exchange/source-lines.ts';
import type { ListedSource, SavedSource } from '../model/saved-source.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Phrase } from '../wording/phrase.ts';

/** How an import ended; `kept` are the lines of sources that stay as they were here; `untaken` is why its lines from `from` on could not be taken in. */
export type ImportEnd = {
  added: number;
  kept: number[];
  problems: LineProblem[];
  untaken: { from: number; trouble: Trouble } | null;
};

/**
 * The saved sources, newest first, null until they are read; the one deleted last, which can be brought back; what was
 * done last; how the last import ended.
 */
export type SourcesView = {
  sources: ListedSource[] | null;
  deleted: SavedSource | null;
  busy: boolean;
  said: Phrase | null;
  trouble: Trouble | null;
  imported: ImportEnd | null;
};

export type SourcesActions = {
  remove: (source: ListedSource) => void;
  restore: () => void;
  exportAll: () => void;
  importText: (read: () => Promise<string>) => void;
};

export type StartSources = (show: (view: SourcesView) => void) => SourcesActions;

export const NO_SOURCES: SourcesView = {
  sources: null,
  deleted: null,
  busy: false,
  said: null,
  trouble: null,
  imported: null,
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that have every word of the query in title, publisher, authors, tags, note or address. */
export const filterSources = (sources: ListedSource[], query: string): ListedSource[] => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return sources.filter(({ title, publisher, authors, tags, note, canonical }) => {
    const text = plain([title, publisher, ...authors, ...tags, note, canonical].join('\n'));
    return words.every((word) => text.includes(word));
  });
};
