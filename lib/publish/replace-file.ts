import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that whoever reads it meanwhile meets the old one or the new one, never half of it. */
export const replaceFile = async (path: string, content: string | Uint8Array): Promise<void> => {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
};
