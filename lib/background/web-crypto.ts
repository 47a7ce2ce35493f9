import type { Crypto } from '#core/feed/verify.ts';
import { hexOf } from '#core/text/hex.ts';

/** What the core checks feeds with, by the browser's own means. Ed25519 came with Chromium 137 and Firefox 129. */
export const webCrypto: Crypto = {
  verifyEd25519: async (key, signature, bytes) => {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', imported, signature, bytes);
  },
  sha256: async (bytes) => hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
  decode: (bytes) => new TextDecoder().decode(bytes),
};
