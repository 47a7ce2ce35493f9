import type { PageFacts } from '#core/popup/page-view.ts';
import type { TellReader } from '#messaging/tell-reader.ts';
import { isGranted, readContentType } from './site-access.ts';
import type { OpenTab } from './tabs.ts';

/** What can be told of the page in a tab just now; `before` is what the last look found. */
export const lookAtPage = async (
  tab: OpenTab | null,
  tellReader: TellReader,
  before: PageFacts | null,
): Promise<PageFacts> => {
  if (tab?.url === undefined) return { url: undefined, granted: false, report: null, contentType: undefined };
  const { id, url } = tab;
  const [granted, report] = await Promise.all([isGranted(url), tellReader(id, 'listNames', null)]);
  if (report) return { url, granted, report, contentType: undefined };
  // Asking runs a script in the page: once per address and grant is enough.
  const known = before?.url === url && before.granted === granted ? before.contentType : undefined;
  return { url, granted, report, contentType: known ?? (await readContentType(id)) };
};
