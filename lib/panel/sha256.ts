import { hexOf } from '#core/text/hex.ts';

/** The SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
export const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest));
};
