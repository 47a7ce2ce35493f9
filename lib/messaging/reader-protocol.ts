import type { AsOf } from '#core/model/as-of.ts';
import type { Key } from '#core/model/ids.ts';
import type { NameCount } from '#core/popup/page-view.ts';

/** What a page has been found to say: as of when, and its names in their order. */
export type PageReport = { asOf: AsOf | null; names: NameCount[] };

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
