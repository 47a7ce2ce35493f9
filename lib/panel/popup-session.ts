import type { Status } from '#core/incidents/status-view.ts';
import type { PageFacts } from '#core/popup/page-view.ts';
import type { PopupActions, PopupView } from '#core/popup/popup-view.ts';
import type { Ask } from '#messaging/ask.ts';
import type { FramesOf } from '#messaging/frames.ts';
import type { TellReader } from '#messaging/tell-reader.ts';
import type { OpenTab } from './tabs.ts';

/** What the popup needs of the browser. */
export type PopupWorld = {
  findTab: () => Promise<OpenTab | null>;
  ask: Ask;
  tellReader: TellReader;
  framesOf: FramesOf;
  open: (address: string) => Promise<void>;
  close: () => void;
  /** Resolves after so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  draw: (view: PopupView, actions: PopupActions, tab: OpenTab | null) => void;
  signal: AbortSignal;
};

/** What is known so far. */
export type Held = Omit<PopupView, 'search' | 'page'> & {
  tab: OpenTab | null;
  facts: PageFacts | null;
  status: Status | null;
};

export const NOTHING_YET: Held = {
  tab: null,
  facts: null,
  status: null,
  trouble: null,
  checking: false,
  checked: false,
  notice: null,
};

/** An open popup: what it knows, and how it comes to know more. */
export type Session = { world: PopupWorld; held: () => Held; update: (changes: Partial<Held>) => void };
