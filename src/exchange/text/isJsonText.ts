// Blanks, byte order marks, and the zeros of UTF-16: none of them is a letter.
const NO_LETTERS = [0x09, 0x0a, 0x0d, 0x20, 0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff];

/** Tells whether a file is JSON by its first letter, `{` or `[`; a file without any by its name. */
export function isJsonText(source: string | Uint8Array, name = ''): boolean {
  const first =
    typeof source === 'string'
      ? source.replace(/^\ufeff?\s*/, '').charCodeAt(0)
      : source.subarray(0, 4096).find((byte) => !NO_LETTERS.includes(byte));
  if (first === 0x7b || first === 0x5b) return true;
  return /\.json$/i.test(name);
}
