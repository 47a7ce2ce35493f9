const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text, padded or not, white space around it left out; null where it is no base64. */
export const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  const digits = text.trim().replace(/={0,2}$/, '');
  if (digits.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (const [index, digit] of [...digits].entries()) {
    const value = ALPHABET.indexOf(digit);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xff_ff_ff;
    if (index % 4 === 0) continue;
    bytes[at] = (bits >> (6 - 2 * (index % 4))) & 0xff;
    at += 1;
  }
  return bytes;
};
