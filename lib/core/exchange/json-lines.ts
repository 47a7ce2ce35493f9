/** Records as text, one a line, in the order given. */
export const writeJsonLines = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
