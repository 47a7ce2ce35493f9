import type { Manifest } from '#core/feed/manifest.ts';

/** The text of a manifest with some of its fields changed, all else as it was; the files stand last. */
export const writeManifest = (text: string, change: Partial<Manifest>): string => {
  const { files, ...rest } = { ...JSON.parse(text), ...change };
  return `${JSON.stringify({ ...rest, files }, null, 2)}\n`;
};
