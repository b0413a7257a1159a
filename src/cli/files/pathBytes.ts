/**
 * Where a byte of a name that is not UTF-8 is kept in a text: half a pair of code units, which no text that was read as
 * UTF-8 can hold.
 */
const KEPT = 0xdc00;

/** Makes the text of a name of a file, so that `pathBytes` gives the same bytes whatever they are. */
export function nameText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [...bytes].map((byte) => String.fromCharCode(byte < 0x80 ? byte : KEPT + byte)).join('');
  }
}

/** Makes a path for the system: the text itself, or bytes where `nameText` has kept some in it. */
export function pathBytes(path: string): string | Buffer {
  const parts = path.split(/([\udc80-\udcff])/u);
  if (parts.length === 1) return path;
  // Every second part is a kept byte.
  return Buffer.concat(
    parts.map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.from([part.charCodeAt(0) - KEPT]))),
  );
}
