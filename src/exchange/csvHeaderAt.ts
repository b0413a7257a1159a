import { CR, LF } from './csvCells.js';
import { type CsvDecoder, ROW_LIMIT } from './csvDecoder.js';
import { cutHeader, type Delimiter, type HeaderCut } from './cutHeader.js';
import { decodeUtf8 } from './utf8.js';

/** Finds the header: past blank lines and Excel's `sep=;` line. `more` where it has not come whole, `null` where there is none. */
export function headerAt(
  decoder: CsvDecoder,
  given: Delimiter | undefined,
): 'more' | null | { cut: HeaderCut; line: number } {
  const { bytes, length, ended } = decoder;
  let { line } = decoder;
  let separator = given;
  let p = decoder.position;
  for (;;) {
    let end = p;
    let isBlankLine = true;
    while (end < length && bytes[end] !== LF && bytes[end] !== CR) {
      if (bytes[end] !== 32 && bytes[end] !== 9 && bytes[end] !== 44 && bytes[end] !== 59)
        isBlankLine = false;
      end++;
    }
    if (end >= length || (bytes[end] === CR && end + 1 >= length && !ended)) {
      if (!ended && length - p <= ROW_LIMIT) return 'more';
      if (isBlankLine) return null;
    }
    const sep = end - p === 5 ? /^sep=([,;\t])$/i.exec(decodeUtf8(bytes, p, end)) : null;
    if (!isBlankLine && !sep) break;
    if (sep) separator ??= sep[1] as Delimiter;
    p = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    line++;
    if (p >= length && ended) return null;
  }
  decoder.position = p;
  decoder.line = line;
  const cut = cutHeader(bytes, p, length, ended || length - p > ROW_LIMIT, separator);
  return cut ? { cut, line } : 'more';
}
