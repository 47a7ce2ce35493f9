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

/** The host name of a web page, as settings name it; null for what is no web page. */
export const hostOf = (address: string | undefined): string | null => webPage(address)?.hostname ?? null;
