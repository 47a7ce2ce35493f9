import { parseFeed } from '#core/feed/parse-feed.ts';
import type { RecordProblem } from '#core/feed/records.ts';
import { decode, readFolder } from './read-feed.ts';
import { staleStamps } from './stamp.ts';

/** What a check has to say, a line each, and whether the feed may go out as it is. */
export type CheckReport = { good: boolean; lines: string[] };

const lineOf = ({ file, line, id, reason }: RecordProblem): string =>
  `${file}:${line}${id === null ? '' : ` ${id}`}: ${reason}`;

/** Parses everything in a feed's folder and compares its files with the manifest. */
export const checkFeed = async (dir: string): Promise<CheckReport> => {
  const folder = await readFolder(dir);
  if (!folder.ok) return { good: false, lines: [folder.failure] };
  const { manifestText, bytes } = folder.value;
  const gazetteer = decode(bytes.gazetteer);
  const feed = parseFeed({ manifest: manifestText, gazetteer, incidents: decode(bytes.incidents) });
  if (!feed.ok) return { good: false, lines: [feed.failure] };
  const { entities, incidents, problems, manifest } = feed.value;
  const faults = [...problems.map(lineOf), ...staleStamps(folder.value)];
  const counts = `${manifest.title}, sequence ${manifest.sequence}: ${entities.length} entities, ${incidents.length} incidents, ${problems.length} problems`;
  return { good: faults.length === 0, lines: [...faults, counts] };
};
