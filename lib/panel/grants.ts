import { browser } from 'wxt/browser';
import { type Grants, gatherGrants } from '#core/access/grants.ts';

/** What the reader lets Backstory read, as the browser keeps it. */
export type GrantsEdge = {
  read: () => Promise<Grants>;
  /**
   * Asks for those origins; true when the reader grants them. To be called in the click itself, nothing awaited before,
   * or Firefox refuses it. The background then reads the open tabs of these sites.
   */
  ask: (origins: string[]) => Promise<boolean>;
  /** Gives origins back; false where the browser keeps them, as it does with what a policy grants. */
  giveBack: (origins: string[]) => Promise<boolean>;
  /** Calls back whenever anything is granted or given back, here or in the browser's own settings. */
  onChange: (changed: () => void, signal: AbortSignal) => void;
};

const onChange: GrantsEdge['onChange'] = (changed, signal) => {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
};

export const browserGrants: GrantsEdge = {
  read: async () => gatherGrants((await browser.permissions.getAll()).origins ?? []),
  ask: (origins) => browser.permissions.request({ origins }).catch(() => false),
  giveBack: (origins) => browser.permissions.remove({ origins }).catch(() => false),
  onChange,
};
