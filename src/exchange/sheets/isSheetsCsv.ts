import { decodeText } from '../text/decodeText.js';
import { encodeUtf8 } from '../text/utf8.js';
import { sheetsHeader } from './sheetsHeader.js';

/** Tells whether a table is one of items and raters, by its headings. */
export function isSheetsCsv(source: string | Uint8Array): boolean {
  const text = decodeText(source.slice(0, HEAD));
  return text !== null && sheetsHeader(encodeUtf8(text)) !== null;
}

/** Headings are in the first bytes. */
const HEAD = 16_384;
