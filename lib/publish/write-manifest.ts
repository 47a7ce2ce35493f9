import type { Manifest } from '#core/feed/manifest.ts';

/** The text of a manifest with some of its fields changed, all else as it was; what is listed of files stands last. */
export const writeManifest = (text: string, change: Partial<Manifest>): string => {
  const { files, changesets = [], ...rest } = { ...JSON.parse(text), ...change };
  const lists = { files, ...(changesets.length > 0 && { changesets }) };
  return `${JSON.stringify({ ...rest, ...lists }, null, 2)}\n`;
};
