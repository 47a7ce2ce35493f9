/** Long enough for the browser to have begun; then the memory is given back. */
const KEPT_MS = 60_000;

/** Hands the reader a text as a file, made in this page: nothing is sent anywhere. */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
