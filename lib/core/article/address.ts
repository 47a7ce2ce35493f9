/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id|__twitter_impression|ref_src|ref_url|cmpid|ncid|ocid|smid|s_cid|xtor|at_(?:medium|campaign|link\w*|custom\w*|ptr_name|bbc_team|format)|guccounter|guce_referrer\w*|_ga|_gl|wt_mc|spm|share_?id|sh)$/i;

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

const withoutTracking = (search: string): string => {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(nameOf(parameter)));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
};

/** Some single-page sites keep the page's name behind the hash; elsewhere it is a place within the page. */
const routeIn = (hash: string): string => (/^#!?\//.test(hash) ? hash : '');

const parse = (address: string, base?: string): URL | null => {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
};

const MAX_ADDRESS = 4_000;

/**
 * A web address without tracking parameters, place within the page, user name and password; null for what is no http or
 * https address, or is longer than one can be kept. `base` resolves a relative one.
 */
export const cleanAddress = (address: string, base?: string): string | null => {
  const url = parse(address, base);
  if (!url) return null;
  const clean = url.origin + url.pathname + withoutTracking(url.search) + routeIn(url.hash);
  return clean.length <= MAX_ADDRESS ? clean : null;
};

/** One site under several names: with and without `www`, for phones, as a copy for search engines. */
const siteIn = (address: string): string =>
  (parse(address)?.hostname ?? '').replace(/^(?:(?:www|m|mobile|amp|edition)\.)+/, '');

/** Whether an address names a whole site. */
export const isFrontPage = (address: string): boolean => {
  const url = parse(address);
  return url?.pathname === '/' && url.search === '' && routeIn(url.hash) === '';
};

/**
 * The address a page gives for itself, from its candidates in order: only one of the page's own site counts, as anyone
 * may name any other, and not the site's front page, which some pages name by mistake. Else where it was read.
 */
export const findCanonical = (candidates: string[], url: string): string | null => {
  const own = cleanAddress(url);
  if (own === null) return null;
  const named = candidates
    .map((candidate) => cleanAddress(candidate, url))
    .filter((address) => address !== null)
    .filter((address) => siteIn(address) === siteIn(own) && !(isFrontPage(address) && !isFrontPage(own)));
  return named[0] ?? own;
};
