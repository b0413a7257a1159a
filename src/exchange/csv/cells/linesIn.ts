import { decodeUtf8 } from '../../text/utf8.js';
import { lineBelow, lineEnd } from './lines.js';

/**
 * Fetches lines of UTF-8 by number, in one walk over its bytes; a line that is not there is left out.
 *
 * @param lines - from 1, in rising order, each once
 */
export function linesIn(text: Uint8Array, lines: readonly number[]): Map<number, string> {
  const found = new Map<number, string>();
  for (let line = 1, start = 0, next = 0; next < lines.length; line++) {
    const end = lineEnd(text, start, text.length);
    if (line === lines[next]) {
      found.set(line, decodeUtf8(text, start, end));
      next++;
    }
    if (end === text.length) break;
    start = lineBelow(text, end, text.length);
  }
  return found;
}
