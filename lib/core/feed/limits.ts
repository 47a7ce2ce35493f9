/** The bundled manifest has under 10 KB; a hundred times that is no manifest. */
export const MAX_MANIFEST_BYTES = 1_000_000;
/** 64 bytes in base64, and room for a newline or two. */
export const MAX_SIGNATURE_BYTES = 256;
/** 100,000 incidents are about 142 MB. The whole file is in memory while it is parsed. */
export const MAX_FILE_BYTES = 256 * 2 ** 20;
