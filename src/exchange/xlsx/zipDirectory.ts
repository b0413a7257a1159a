import { decodeUtf8 } from '../text/utf8.js';

/** One file in an archive, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

/**
 * Reads the directory of a ZIP archive, which tells what is in it before anything is unpacked. `null` where there is none,
 * `large` where sizes are declared that no workbook of ours has (ZIP64).
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | 'large' | null {
  const end = endOf(bytes);
  if (end < 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (hasLocator || count === 0xffff || start === WIDE) return 'large';
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + HEADER > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (packed === WIDE || size === WIDE) return 'large';
    const length = view.getUint16(at + 28, true);
    const next = at + HEADER + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    entries.push({ name: decodeUtf8(bytes, at + HEADER, at + HEADER + length), packed, size });
    at = next;
  }
  return entries;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const WIDE = 0xffffffff;

/** Bytes of an entry of the directory without its texts, and of the end of the directory without its remark. */
const HEADER = 46;
const END_BYTES = 22;
const MOST_REMARK = 0xffff;

/** The end of the directory is the last thing in the file, but for a remark. */
function endOf(bytes: Uint8Array): number {
  const last = bytes.length - END_BYTES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = last; at >= Math.max(0, last - MOST_REMARK); at--)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END) return at;
  return -1;
}
