/** What has to be asked for to read everywhere; the manifest offers exactly these. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** A site the reader allowed: its host name, whether all below it are meant, and the patterns to give back. */
export type GrantedSite = { host: string; below: boolean; origins: string[] };
/** All that the reader allowed. `everywhere` holds the patterns of every site, if any is allowed. */
export type Grants = { everywhere: string[]; sites: GrantedSite[] };

type Pattern = { origin: string; host: string };

const PATTERN = /^(?:https?|\*):\/\/([^/]+)\/.*$/;

const parse = (origin: string): Pattern | null => {
  if (origin === '<all_urls>') return { origin, host: '*' };
  const host = PATTERN.exec(origin)?.[1];
  return host === undefined ? null : { origin, host };
};

const siteOf = (host: string, patterns: Pattern[]): GrantedSite => ({
  host: host.replace(/^\*\./, ''),
  below: host.startsWith('*.'),
  origins: patterns.map(({ origin }) => origin),
});

/** Gathers the patterns that a browser names as granted by site, in the order of host names; others than web pages are left out. */
export const gatherGrants = (origins: string[]): Grants => {
  const patterns = origins.map(parse).filter((pattern) => pattern !== null);
  const byHost = Map.groupBy(patterns, ({ host }) => host);
  const everywhere = byHost.get('*') ?? [];
  byHost.delete('*');
  const sites = [...byHost].map(([host, own]) => siteOf(host, own));
  return {
    everywhere: everywhere.map(({ origin }) => origin),
    sites: sites.sort((one, other) => (one.host < other.host ? -1 : 1)),
  };
};

/** Whether all those patterns are granted, each by itself or as part of every site. */
export const areGranted = ({ everywhere, sites }: Grants, origins: string[]): boolean => {
  const granted = new Set([...everywhere, ...sites.flatMap((site) => site.origins)]);
  return (
    granted.has('<all_urls>') ||
    granted.has('*://*/*') ||
    origins.every((origin) => granted.has(origin) || granted.has(`${origin.split(':', 1)[0]}://*/*`))
  );
};
