import { MAX_TEXT } from './fields.ts';

const parse = (address: string | undefined): URL | null => {
  try {
    return new URL(address ?? '');
  } catch {
    return null;
  }
};

const webPage = (address: string | undefined): URL | null => {
  const url = parse(address);
  return url && /^https?:$/.test(url.protocol) ? url : null;
};

/** The pattern of a page's site, or null where no extension may read. Firefox knows no ports in patterns. */
export const siteOf = (address: string | undefined): string | null => {
  const url = webPage(address);
  return url && `${url.protocol}//${url.hostname}/*`;
};

/** The address of a web page without its fragment, as long as a record may be; null for what is no web page. */
export const pageOf = (address: string | undefined): string | null => {
  const url = webPage(address);
  return url && `${url.origin}${url.pathname}${url.search}`.slice(0, MAX_TEXT);
};

/** The host name of a web page, as settings name it; null for what is no web page. */
export const hostOf = (address: string | undefined): string | null => webPage(address)?.hostname ?? null;
