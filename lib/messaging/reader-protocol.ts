import type { TourPlace } from '#core/incidents/card-view.ts';
import type { AsOf } from '#core/model/as-of.ts';
import type { NameCount, NameTarget } from '#core/popup/page-view.ts';

/** What a page has been found to say: as of when, and its names in their order. */
export type PageReport = { asOf: AsOf | null; names: NameCount[] };

/** How many marks a frame shows, which of them (from 0) the reader stepped to last, and whether its card is open. */
export type TourStand = { marks: number; at: number | null; open: boolean };

/** `begins`: to be told to all frames before the first step, so that each notes where its focus is; null leaves. */
export type TourStep = { begins: boolean; to: { mark: number; place: TourPlace } | null };

/**
 * Every call to the reader in a tab, made by the extension's own pages and worker through `tabs.sendMessage`, top frame
 * unless said otherwise.
 */
export type ReaderProtocol = {
  listNames: (nothing: null) => PageReport;
  /** Scrolls to the first mark of the name and shows it for a moment; false where it is no longer there. */
  jumpTo: (target: NameTarget) => boolean;
  tourStand: (nothing: null) => TourStand;
  /** Opens the card of a mark with the focus inside; false where the frame has no such mark. */
  stepTour: (step: TourStep) => boolean;
  /** Gives the focus back to what had it before the first step; false where that was not in this frame. */
  endTour: (nothing: null) => boolean;
  /** The data or the settings have changed: take the marks off and read the page anew. To all frames. */
  readAgain: (nothing: null) => true;
};
export type ReaderCall = keyof ReaderProtocol;
