/** How the bytes of a file are to be read, and how many of them are the byte order mark. */
export interface Encoding {
  readonly kind: 'utf8' | 'utf16le' | 'utf16be' | 'notText';
  readonly mark: number;
  /** What the file seems to be instead, where it is not text. */
  readonly instead?: string;
}

/** The first bytes that `encodingOf` wants to see. */
export const SNIFF_BYTES = 512;

/**
 * Tells the encoding of a file by its byte order mark; UTF-8 where there is none.
 *
 * Workbooks, archives, PDF files and files full of zero bytes are told by their first bytes.
 */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { kind: 'utf8', mark: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0)
    return { kind: 'notText', mark: 0, instead: 'UTF-32 text' };
  if (a === 0xff && b === 0xfe) return { kind: 'utf16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { kind: 'utf16be', mark: 2 };
  for (const { bytes, name } of SIGNATURES) {
    if (bytes.every((byte, i) => head[i] === byte)) return { kind: 'notText', mark: 0, instead: name };
  }
  const zeros = head.subarray(0, SNIFF_BYTES).filter((byte) => byte === 0).length;
  // A stray zero is left to the cell it stands in.
  if (zeros * 10 <= Math.min(head.length, SNIFF_BYTES)) return { kind: 'utf8', mark: 0 };
  const instead =
    zeros * 3 > Math.min(head.length, SNIFF_BYTES)
      ? 'UTF-16 text without its byte order mark'
      : 'binary data';
  return { kind: 'notText', mark: 0, instead };
}

const SIGNATURES = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'an Excel workbook or another archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document' },
  { bytes: [0x1f, 0x8b], name: 'a compressed file' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: 'an archive with nothing in it' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a compressed file' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'a compressed file' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: 'a compressed file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a picture' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], name: 'a database (SQLite)' },
  { bytes: [0x50, 0x41, 0x52, 0x31], name: 'a Parquet file' },
] as const;
