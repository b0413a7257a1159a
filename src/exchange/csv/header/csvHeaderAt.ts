import type { Codes } from '../../../core/codes/codes.js';
import { isReportingMonth } from '../../../core/reportingMonth.js';
import { decodeUtf8 } from '../../text/utf8.js';
import { lineBreaks } from '../cells/csvPlaces.js';
import { isHalfBreak, lineBelow, lineEnd } from '../cells/lines.js';
import { cutHeader, type Delimiter, type HeaderCut } from './cutHeader.js';
import type { NameColumn } from './headingNames.js';
import { holdsKeys, isHeaderLine, namesBoth } from './isHeaderLine.js';

/** The bytes in which a header is looked for. */
export interface HeaderBytes {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly position: number;
  readonly line: number;
  /** No more bytes will come. */
  readonly ended: boolean;
}

/** A header, where it begins and on which line, and what stands above it. */
export interface FoundHeader {
  readonly cut: HeaderCut;
  readonly position: number;
  readonly line: number;
  /** Lines with something in them above the header, and those among them that are rows of its own columns. */
  readonly above: number;
  readonly rowsAbove: number;
}

/** How a header is looked for. */
export interface HeaderSearch {
  readonly name: NameColumn;
  readonly codes: Codes;
  readonly given: Delimiter | undefined;
  /** The longest row that is read, in bytes. */
  readonly rowLimit: number;
}

/** How far down, in lines and in bytes, a header is looked for that has a title or remarks above it. */
const MOST_LINES = 20;
const MOST_BYTES = 1 << 16;

/**
 * Finds the header: the first line that is neither blank nor Excel's `sep=;`; where that one names no required column, the
 * first line below it that names both and a measure. `more` where it has not come whole, `null` where there is nothing.
 */
export function headerAt(at: HeaderBytes, search: HeaderSearch): 'more' | null | FoundHeader {
  const first = nextLine(at, search, search.given);
  if (first === 'more' || first === null) return first;
  if (isHeaderLine(first.cut, search.name)) return first;
  const until = first.position + MOST_BYTES;
  const isCut = at.length > until;
  if (!at.ended && !isCut) return 'more';
  // Only bytes up to a fixed place count, so that a header is found or not whatever the chunks are.
  const length = Math.min(at.length, until);
  const lines: Line[] = [first];
  for (let last = first; lines.length < MOST_LINES && last.cut.next < length; ) {
    const place = {
      ...at,
      length,
      position: last.cut.next,
      line: last.line + 1 + lineBreaks(last.cut.cells),
    };
    const found = nextLine({ ...place, ended: !isCut }, search, last.separator ?? search.given);
    if (found === 'more' || found === null) break;
    lines.push(found);
    last = found;
  }
  const below = lines.slice(1);
  const header =
    below.find(({ cut }) => isHeaderLine(cut, search.name) && namesBoth(cut, search.name)) ??
    [first, ...below].find(({ cut }) => namesBoth(cut, search.name) && !holdsKeys(cut, search.codes)) ??
    first;
  return withAbove(header, lines.slice(0, lines.indexOf(header)), search);
}

interface Line extends FoundHeader {
  /** What Excel's `sep=` line said. */
  readonly separator: Delimiter | undefined;
}

function nextLine(
  at: HeaderBytes,
  { name, rowLimit }: HeaderSearch,
  given: Delimiter | undefined,
): 'more' | null | Line {
  const { bytes, length, ended } = at;
  let { position: p, line } = at;
  let separator = given;
  for (;;) {
    const end = lineEnd(bytes, p, length);
    const isBlankLine = bytes.subarray(p, end).every((byte) => BLANKS.includes(byte));
    if (end >= length || (isHalfBreak(bytes, end, length) && !ended)) {
      if (!ended && length - p <= rowLimit) return 'more';
      if (isBlankLine) return null;
    }
    const sep = end - p === 5 ? /^sep=([,;\t|])$/i.exec(decodeUtf8(bytes, p, end)) : null;
    if (!isBlankLine && !sep) break;
    if (sep) separator ??= sep[1] as Delimiter;
    p = lineBelow(bytes, end, length);
    line++;
    if (p >= length && ended) return null;
  }
  const cut = cutHeader(bytes, p, length, ended || length - p > rowLimit, name, separator);
  return cut ? { cut, position: p, line, above: 0, rowsAbove: 0, separator } : 'more';
}

/** A blank, a tab, the separators, and the Ctrl-Z that ends a file of old programs. */
const BLANKS: readonly number[] = [32, 9, 44, 59, 124, 26];

function withAbove(found: Line, above: readonly FoundHeader[], { name, codes }: HeaderSearch): FoundHeader {
  const { headings, delimiter } = found.cut;
  const at = (key: 'organization' | 'month') => headings.findIndex(({ text }) => name(text)?.column === key);
  const [organization, month] = [at('organization'), at('month')];
  const rows = above.filter(({ cut }) => {
    const cell = (i: number) => cut.headings[i]?.text ?? '';
    return cut.delimiter === delimiter && codes.isCode(cell(organization)) && isReportingMonth(cell(month));
  });
  return { ...found, above: above.length, rowsAbove: rows.length };
}
