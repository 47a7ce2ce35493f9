import type { AsOf } from '../model/as-of.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Key } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import { hostOf } from '../model/site.ts';

/** A name that the page is marked with: as first printed, and how often; null where it has no entity, or may mean several. */
export type NameCount = { entity: Key | null; type: EntityType; surface: string; count: number };
/** By what a name is found on the page again. */
export type NameTarget = Pick<NameCount, 'entity' | 'surface'>;

/**
 * What is known of the page in a tab; null in the place of all of it while nobody has looked. `url` is undefined where the browser hides it; `report` is null where no reader
 * answers, and has no `asOf` before the first names were looked for. `contentType` says what stands there: null where nobody is let in, undefined while unasked.
 */
export type PageFacts = {
  url: string | undefined;
  granted: boolean;
  report: { asOf: AsOf | null; names: NameCount[] } | null;
  contentType: string | null | undefined;
};

export type PageView =
  | { state: 'looking' }
  /** The browser does not even tell which page it is. */
  | { state: 'unseen' }
  /** The browser lets no extension in, or it is a PDF, or nothing that has text. */
  | { state: 'unreadable'; why: 'protected' | 'pdf' | 'other' }
  /** The reader has not allowed the site. */
  | { state: 'locked'; host: string }
  | { state: 'paused' }
  | { state: 'off'; host: string }
  | { state: 'reading'; host: string }
  /** `once`: this page alone, as the site is not allowed. */
  | { state: 'read'; host: string; once: boolean; names: NameCount[] };

const isHtml = (contentType: string): boolean => /^(text\/html|application\/xhtml\+xml)$/.test(contentType);

const viewUnread = (host: string, { granted, contentType }: PageFacts): PageView => {
  if (contentType === 'application/pdf') return { state: 'unreadable', why: 'pdf' };
  if (typeof contentType === 'string' && !isHtml(contentType)) return { state: 'unreadable', why: 'other' };
  if (contentType === null && granted) return { state: 'unreadable', why: 'protected' };
  return granted ? { state: 'reading', host } : { state: 'locked', host };
};

/** What the popup says of the page. */
export const viewPage = (facts: PageFacts | null, settings: Settings | null): PageView => {
  if (facts === null) return { state: 'looking' };
  const { url, granted, report } = facts;
  if (url === undefined) return { state: 'unseen' };
  const host = hostOf(url);
  if (host === null) return { state: 'unreadable', why: 'protected' };
  if (settings?.paused) return { state: 'paused' };
  if (settings?.sitesOff.includes(host)) return { state: 'off', host };
  if (!report) return viewUnread(host, facts);
  return report.asOf
    ? { state: 'read', host, once: !granted, names: report.names }
    : { state: 'reading', host };
};

/** The names of a page by type, in the order of the types; in a type as they stand on the page. */
export const groupNames = (names: NameCount[]): { type: EntityType; names: NameCount[] }[] =>
  ENTITY_TYPES.map((type) => ({ type, names: names.filter((name) => name.type === type) })).filter(
    (group) => group.names.length > 0,
  );

/** Whether an article may stand there, so that saving it is offered. */
export const mayHoldArticle = ({ state }: PageView): boolean =>
  state !== 'looking' && state !== 'unseen' && state !== 'unreadable';
