import type { NameCount, NameTarget, PageFacts } from '#core/popup/page-view.ts';
import type { FramesOf } from '#messaging/frames.ts';
import type { PageReport } from '#messaging/reader-protocol.ts';
import type { TellReader } from '#messaging/tell-reader.ts';
import { isGranted, readContentType } from './site-access.ts';
import type { OpenTab } from './tabs.ts';

type Frames = { tellReader: TellReader; framesOf: FramesOf };

/** Names of several frames as those of one page: each once, where it comes first. */
const mergeNames = (all: NameCount[]): NameCount[] => {
  const names = new Map<string, NameCount>();
  for (const name of all) {
    const known = names.get(name.entity ?? name.surface);
    names.set(name.entity ?? name.surface, known ? { ...known, count: known.count + name.count } : name);
  }
  return [...names.values()];
};

/** What the readers in all frames of a tab have found; null where none answers. */
const readReports = async (tabId: number, { tellReader, framesOf }: Frames): Promise<PageReport | null> => {
  const frames = await framesOf(tabId);
  const replies = await Promise.all(frames.map((frame) => tellReader(tabId, 'listNames', null, frame)));
  const reports = replies.filter((report) => report !== null);
  if (reports.length === 0) return null;
  const dated = reports.find(({ asOf }) => asOf !== null);
  return { asOf: dated?.asOf ?? null, names: mergeNames(reports.flatMap(({ names }) => names)) };
};

/** What can be told of the page in a tab just now; `before` is what the last look found. */
export const lookAtPage = async (
  tab: OpenTab | null,
  frames: Frames,
  before: PageFacts | null,
): Promise<PageFacts> => {
  if (tab?.url === undefined) return { url: undefined, granted: false, report: null, contentType: undefined };
  const { id, url } = tab;
  const [granted, report] = await Promise.all([isGranted(url), readReports(id, frames)]);
  if (report) return { url, granted, report, contentType: undefined };
  // Asking runs a script in the page: once per address and grant is enough.
  const known = before?.url === url && before.granted === granted ? before.contentType : undefined;
  return { url, granted, report, contentType: known ?? (await readContentType(id)) };
};

/** Leads to the first mark of a name, in whichever frame it is; false where it is in none. */
export const jumpInTab = async (
  tabId: number,
  { tellReader, framesOf }: Frames,
  name: NameTarget,
): Promise<boolean> => {
  const { entity, surface } = name;
  for (const frame of await framesOf(tabId))
    if (await tellReader(tabId, 'jumpTo', { entity, surface }, frame)) return true;
  return false;
};
