import type { browser } from 'wxt/browser';

/** How far a sender is trusted, least first. A `page` is our script inside someone else's page. */
export const RANKS = ['page', 'extension'] as const;
export type Rank = (typeof RANKS)[number];

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Who sent a message, as far as the browser vouches for it. */
export type Sender = Pick<MessageSender, 'id' | 'url' | 'frameId'> & {
  tab?: { id?: number | undefined; url?: string | undefined; index?: number; windowId?: number };
};

/** Our own extension, as the browser names it: its id, and the address that its pages begin with. */
export type Self = { id: string; origin: string };

/** The rank of a sender, or null for a stranger: another extension, a web page, or nobody the browser can name. */
export const rankOf = (sender: Sender, self: Self): Rank | null => {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.origin)) return 'extension';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'page' : null;
};

export const reaches = (rank: Rank, lowest: Rank): boolean => RANKS.indexOf(rank) >= RANKS.indexOf(lowest);
