/** The text of a file of the extension's own package: no request leaves the browser. Rejects where there is none. */
export const readPackagedFile = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
};
