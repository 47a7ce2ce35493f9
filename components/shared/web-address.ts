/** The address if it leads to a web page, else null: a link must never run a script or open a file. */
export const webAddressOf = (address: string | null): string | null => {
  if (address === null) return null;
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'http:' || protocol === 'https:' ? address : null;
};
