import type { DateEvidence } from '#core/article/page-dates.ts';
import type { DossierAnswer } from '#core/dossier/dossier-view.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';
import type { FeedStatus, Status } from '#core/incidents/status-view.ts';
import type { AsOf } from '#core/model/as-of.ts';
import type { EntityType } from '#core/model/entity.ts';
import type { Key } from '#core/model/ids.ts';
import type { MadeRequest } from '#core/model/made-request.ts';
import type { Mention } from '#core/model/mention.ts';
import type { ListedSource, SavedSource } from '#core/model/saved-source.ts';
import type { MarkStyle, Settings } from '#core/model/settings.ts';
import type { WrongMatch, WrongName } from '#core/model/wrong-match.ts';
import type { SourceEdit } from '#core/saving/save-state.ts';
import type { FoundIncident, SearchAnswer } from '#core/search/answer.ts';
import type { Phrase } from '#core/wording/phrase.ts';

/**
 * One slice of a page: at most 64k characters of it, as blocks (a paragraph, a headline, …), each in its own text.
 * `known` are the entities found in earlier slices, so that the worker need remember nothing.
 */
export type PageSlice = { evidence: DateEvidence; blocks: string[]; known: Key[] };
/** `off`: the reader has switched Backstory off here, and nothing was looked for. */
export type PageMentions =
  | { state: 'on'; asOf: AsOf; style: MarkStyle; blocks: Mention[][] }
  | { state: 'off' };

/** What the reader rests on, and what else the page mentions. */
export type CardQuestion = {
  /** Null where the name is not `listed`, or may mean any of `among`; `chosen`: the reader chose it. */
  entity: Key | null;
  listed: boolean;
  among: Key[];
  chosen: boolean;
  type: EntityType;
  surface: string;
  why: Phrase[];
  asOf: AsOf;
  others: Key[];
};

export type DossierQuestion = { kind: 'entity' | 'incident'; key: Key } | { kind: 'source'; key: string };

/** What an article may report: it names the place or the weapon, and its day is near the incident's. */
export type IncidentQuestion = { entities: Key[]; day: string };

/** How an import ended: lines are counted from 1; `kept` are those of sources that differ from what is here and stays. */
export type ImportReport = { added: number; kept: number[]; problems: { line: number; reason: string }[] };

/**
 * Every call to the background worker: its name, what goes in, what comes out. Each may be made twice, as a worker may
 * die before it answers.
 */
export type Protocol = {
  findMentions: (slice: PageSlice) => PageMentions;
  askCard: (question: CardQuestion) => CardAnswer;
  /** Brings the card's code into the frame that asks. */
  bringCard: (nothing: null) => true;
  /** The card that a reader stepped to is closed; gives the focus back to the frame that had it before. */
  endTour: (nothing: null) => true;
  /** Opens a page of the extension in a tab beside the one that asks. */
  showDossier: (question: { kind: 'entity' | 'incident'; key: Key }) => true;
  /** A muted name is marked nowhere; the sites of the asking tab's host are read or not. Each has open pages read anew. */
  muteName: (name: { entity: Key; name: string; muted: boolean }) => true;
  switchSite: (site: { on: boolean }) => true;
  /** Keeps a wrong match, so that this name is not taken for this entity on this page again; resolves to its id. */
  reportWrongMatch: (wrong: WrongName) => { id: string };
  withdrawWrongMatch: (report: { id: string }) => true;
  /** All wrong matches that the reader reported, newest first. */
  listWrongMatches: (nothing: null) => WrongMatch[];

  search: (query: { text: string; limit: number }) => SearchAnswer;
  openDossier: (question: DossierQuestion) => DossierAnswer;
  readStatus: (nothing: null) => Status;
  changeSettings: (settings: Settings) => Settings;
  /** Looks at the remote feed now; resolves when that has ended. */
  checkFeed: (nothing: null) => FeedStatus;
  /** Every request that was made, a page of them, newest first; `next` is what to ask after then, null at the end. */
  listRequests: (page: { before: number | null }) => { requests: MadeRequest[]; next: number | null };

  /** The saved source of an address, or of the same text under another. */
  findSaved: (article: { canonical: string; textSha256: string | null }) => SavedSource | null;
  findReported: (question: IncidentQuestion) => FoundIncident[];
  /** Stores a source, or stores it anew under its id. */
  saveSource: (source: SavedSource) => SavedSource;
  /** Changes no more than it names and returns the source as it is then; null where it is gone. */
  editSource: (edit: { id: string; changes: SourceEdit }) => SavedSource | null;
  /** Removes a source and returns it, so that it can be saved again; null where there was none. */
  removeSource: (source: { id: string }) => SavedSource | null;
  listSources: (nothing: null) => ListedSource[];
  /** A page of all sources in the order of their ids; `next` is what to ask after then, null at the end. */
  exportSources: (page: { after: string | null }) => { sources: SavedSource[]; next: string | null };
  importSources: (file: { text: string }) => ImportReport;
};
export type Call = keyof Protocol;
