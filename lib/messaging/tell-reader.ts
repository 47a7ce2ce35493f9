import { browser } from 'wxt/browser';
import type { ReaderCall, ReaderProtocol } from './reader-protocol.ts';

type Input<Name extends ReaderCall> = Parameters<ReaderProtocol[Name]>[0];
type Output<Name extends ReaderCall> = ReturnType<ReaderProtocol[Name]>;

/** `frameId` 0 is the top frame; null tells all frames, and the first to answer is heard. */
export type TellReader = <Name extends ReaderCall>(
  tabId: number,
  call: Name,
  input: Input<Name>,
  frameId?: number | null,
) => Promise<Output<Name> | null>;

/**
 * Asks the reader in a tab, by a message `{call, input}`, and resolves to its reply as it stands. Never rejects: null
 * where the tab has no reader, has gone, or shows a page that no extension may read.
 */
export const tellReader: TellReader = async (tabId, call, input, frameId = 0) => {
  try {
    const options = frameId === null ? {} : { frameId };
    const reply: unknown = await browser.tabs.sendMessage(tabId, { call, input }, options);
    return (reply ?? null) as Output<typeof call> | null;
  } catch {
    return null;
  }
};

/** Tells every reader in every tab that the data or the settings have changed. Resolves to the tabs that heard it. */
export const tellAllToReadAgain = async (): Promise<number> => {
  const tabs = await browser.tabs.query({});
  const heard = await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && (await tellReader(id, 'readAgain', null, null)) === true),
  );
  return heard.filter(Boolean).length;
};
