import type { AsOf } from '#core/incidents/card-view.ts';
import type { EntityType } from '#core/model/entity.ts';
import type { Key } from '#core/model/ids.ts';

/** A name on the page: the entity, the text as first printed, and how often the page has it. */
export type PageName = { entity: Key; type: EntityType; surface: string; count: number };

export type PageReport = { asOf: AsOf | null; names: PageName[] };

/**
 * Every call to the reader in a tab, made by the extension's own pages and worker through `tabs.sendMessage`, top frame
 * unless said otherwise.
 */
export type ReaderProtocol = {
  listNames: (nothing: null) => PageReport;
  /** Scrolls to the first mark of the entity and shows it for a moment; false where it is no longer there. */
  jumpTo: (target: { entity: Key }) => boolean;
  /** The data or the settings have changed: take the marks off and read the page anew. To all frames. */
  readAgain: (nothing: null) => true;
};
export type ReaderCall = keyof ReaderProtocol;
