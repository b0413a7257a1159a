import type { Finding } from '../../../core/finding.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { type CellScan, cellBounds, cellEnd, isTorn, QUOTE, textOfCell } from '../cells/csvCells.js';
import { absenceAt, instantSizeAt, isMonthAt, plainCell, twoDigits } from '../cells/csvFastCells.js';
import { isBlankRow } from '../cells/isBlankRow.js';
import { isNumberAt } from '../cells/isNumberAt.js';
import { CR, isHalfBreak, LF, lineBelow, lineEnd } from '../cells/lines.js';
import { CELL_KINDS } from '../header/csvColumns.js';
import type { Header } from '../header/csvHeader.js';
import type { ReadCell } from './cellReader.js';
import type { CellValue } from './csvCellValue.js';
import type { OrgTable } from './orgTable.js';
import { ROW_FLAGS } from './rowFlags.js';

/** The longest row that is read, in bytes; also how far an unclosed quote is followed. */
export const ROW_LIMIT = 1 << 20;

/** Rows a batch. With the odd stride below, one batch of columns stays in a core's own cache. */
export const BATCH_ROWS = 1024;
/** From one column to the next. Not a power of two: else all columns of a row would share the same cache sets. */
export const STRIDE = BATCH_ROWS + 17;

/** Troubles with the cut of a row, in the order in which they are noted. */
export const ROW_TROUBLES = { tooFewCells: 1, tooManyCells: 2, quoteUnclosed: 3, rowTooLong: 4 } as const;

const { missing: MISSING, unreadable: UNREADABLE, large: LARGE } = STATE_MARKERS;
const K = CELL_KINDS;
const NOTHING: CellValue = { stored: MISSING };

/** What the header says of each column of the file. */
type Columns = Pick<Header, 'kinds' | 'slots' | 'digits'>;

/**
 * Turns bytes into columns of whole numbers, in one pass and without a string.
 *
 * One buffer, one batch of columns. A row cut by the end of the bytes is rolled back and decoded again
 * when more have come, so there is no row buffer and results do not depend on chunks. This is a class
 * because the fields of one stable shape keep the inner loop compiled.
 */
export class CsvDecoder {
  /** Values by slot: `values[slot * STRIDE + row]`, counts or state markers, offsets for texts. */
  readonly values: Int32Array;
  readonly rowStart = new Int32Array(BATCH_ROWS + 1);
  readonly rowLine = new Int32Array(BATCH_ROWS + 1);
  readonly flags = new Uint8Array(BATCH_ROWS);
  /** Noted troubles: (row, column or -trouble) pairs, in order. */
  readonly notes: number[] = [];
  /** What was wrong with the cell of each note; nothing where a row could not be cut. */
  readonly troubles: (Finding | undefined)[] = [];
  bytes: Uint8Array;
  /** Bytes of data in `bytes`; behind them stand at least 32 zeros. */
  length = 0;
  /** Where the next row begins. */
  position = 0;
  /** Offset of `bytes[0]` in the stream. */
  offset = 0;
  line = 1;
  rows = 0;
  blankRows = 0;
  delimiter = 44;
  ended = false;
  /** Takes a row that holds headings and no data; such rows are passed over. */
  passHeader: (from: number, to: number, line: number) => boolean = () => false;
  private columns = 0;
  private kinds: Uint8Array = new Uint8Array(0);
  private readCell: ReadCell = () => NOTHING;
  /** Columns in which the row at hand has the first number that was seen there. */
  private readonly seenInRow: number[] = [];
  private slots: Int32Array = new Int32Array(0);
  private digits: Uint16Array = new Uint16Array(0);
  /** Where the run of columns of the same kind ends that a column stands in. */
  private runs: Int32Array = new Int32Array(0);
  private readonly scan: CellScan = { breaks: 0, misplaced: false };
  private breaks = 0;

  constructor(
    slots: number,
    private readonly orgs: OrgTable,
    bufferSize: number,
  ) {
    this.values = new Int32Array(slots * STRIDE);
    this.bytes = new Uint8Array(bufferSize + 64);
  }

  /** Sets what each column of the file is. Slots without a column hold `missing` from here on. */
  setColumns({ kinds, slots, digits }: Columns, delimiter: number, readCell: ReadCell): void {
    this.readCell = readCell;
    this.digits = digits;
    this.columns = kinds.length;
    this.kinds = kinds;
    this.slots = slots.map((slot) => slot * STRIDE);
    this.delimiter = delimiter;
    this.values.fill(MISSING);
    this.runs = new Int32Array(kinds.length);
    for (let f = kinds.length - 1; f >= 0; f--)
      this.runs[f] = kinds[f + 1] === kinds[f] ? this.runs[f + 1]! : f + 1;
  }

  /** Takes bytes of a chunk from `at` and returns how many; 0 never comes while the chunk has some. */
  take(chunk: Uint8Array, at: number): number {
    this.compact();
    if (this.length + 64 >= this.bytes.length) this.grow();
    const n = Math.min(chunk.length - at, this.bytes.length - 64 - this.length);
    this.bytes.set(chunk.subarray(at, at + n), this.length);
    this.length += n;
    this.bytes.fill(0, this.length, this.length + 32);
    return n;
  }

  /** Says that no more bytes come. A last row without a line end gets one. */
  end(): void {
    this.compact();
    const last = this.bytes[this.length - 1];
    if (this.length > 0 && last !== LF && last !== CR) {
      if (this.length + 64 >= this.bytes.length) this.grow();
      this.bytes[this.length++] = LF;
      this.bytes.fill(0, this.length, this.length + 32);
    }
    this.ended = true;
  }

  /** Decodes the next batch; false where the bytes hold no further whole row. */
  next(): boolean {
    this.rows = 0;
    this.forgetNotes(0);
    if (this.skipping && !this.skipLine()) return false;
    // A row that was cut once is tried again only when half as much more has come, so tiny chunks stay cheap.
    while (this.ended || this.length - this.position >= this.wanted) {
      this.wanted = 0;
      this.position = this.decodeRows(this.position);
      if (this.rows === BATCH_ROWS) return true;
      const open = this.length - this.position;
      if (open === 0) break;
      if (!this.ended && open <= ROW_LIMIT) {
        this.wanted = Math.min(open + (open >> 1), ROW_LIMIT) + 1;
        break;
      }
      if (!this.giveUpRow(open)) break;
    }
    return this.rows > 0;
  }

  /** Notes that a row could not be cut, and goes on with the line after its first; false where that line has not come yet. */
  private giveUpRow(open: number): boolean {
    const { bytes, position } = this;
    const last = position + Math.min(open, ROW_LIMIT);
    const p = lineEnd(bytes, position, last);
    this.skipping = p === last;
    this.note(this.rows, -(this.skipping ? ROW_TROUBLES.rowTooLong : ROW_TROUBLES.quoteUnclosed));
    this.closeRow(position, ROW_FLAGS.badStructure | ROW_FLAGS.cutShort);
    this.line++;
    this.position = this.skipping ? p : lineBelow(bytes, p, this.length);
    return !this.skipping || this.skipLine();
  }

  private skipLine(): boolean {
    const { bytes, length } = this;
    const p = lineEnd(bytes, this.position, length);
    const isCut = p >= length || (isHalfBreak(bytes, p, length) && !this.ended);
    this.skipping = isCut && !this.ended;
    this.position = isCut ? p : lineBelow(bytes, p, length);
    return !isCut;
  }

  /** True while the rest of a row that was given up for its length is passed over. */
  private skipping = false;
  private wanted = 0;

  private closeRow(start: number, flags: number): void {
    this.rowStart[this.rows] = start;
    this.rowLine[this.rows] = this.line;
    this.flags[this.rows] = flags;
    if ((flags & ROW_FLAGS.badStructure) !== 0) this.forgetRow(this.rows);
    if (this.seenInRow.length > 0) this.keepSeen();
    this.rows++;
  }

  private note(row: number, what: number, trouble?: Finding): void {
    this.notes.push(row, what);
    this.troubles.push(trouble);
  }

  private forgetNotes(from: number): void {
    this.notes.length = from;
    this.troubles.length = from / 2;
    this.seenInRow.length = 0;
  }

  /** One number is enough: from here on the column is `ignored`, which also tells that there is one. */
  private keepSeen(): void {
    for (const column of this.seenInRow) this.kinds[column] = K.ignored;
    this.seenInRow.length = 0;
  }

  /** Only columns of the file are forgotten: the others hold one value for all rows of all batches. */
  private forgetRow(row: number): void {
    for (const slot of this.slots) this.values[slot + row] = UNREADABLE;
  }

  private compact(): void {
    if (this.position === 0) return;
    this.bytes.copyWithin(0, this.position, this.length);
    this.length -= this.position;
    this.offset += this.position;
    this.position = 0;
    this.bytes.fill(0, this.length, this.length + 32);
  }

  private grow(): void {
    const larger = new Uint8Array(Math.min(this.bytes.length * 2, ROW_LIMIT + (1 << 18) + 64));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /** Decodes whole rows until the bytes or the batch run out; returns where the next row begins. */
  private decodeRows(from: number): number {
    const { bytes: b, values, kinds, slots, digits, runs, delimiter, length, orgs } = this;
    const last = this.columns - 1;
    const blank = delimiter - 48;
    let p = from;
    while (p < length && this.rows < BATCH_ROWS) {
      const start = p;
      const noted = this.notes.length;
      const row = this.rows;
      let trouble = 0;
      let flags = 0;
      this.breaks = 0;
      cells: for (let f = 0; ; f++) {
        let at = slots[f]! + row;
        // Set to the end of the cell where the fast path read it.
        let q = -1;
        switch (kinds[f]) {
          case K.count: {
            // Counts stand side by side in a file; a run of plain ones is read without asking for their kind again.
            const runEnd = runs[f]!;
            let place = at;
            for (;;) {
              const first = b[p]! - 48;
              if (first >>> 0 < 10) {
                let count = first;
                let digit: number;
                q = p + 1;
                while ((digit = b[q]! - 48) >>> 0 < 10 && q - p < 9) {
                  count = count * 10 + digit;
                  q++;
                }
                values[place] = count;
                if (b[q] !== delimiter || f >= last) break;
                p = q + 1;
              } else if (first === blank) {
                values[place] = MISSING;
                q = p;
                if (f >= last) break;
                p++;
              } else {
                q = -1;
                if (first === LF - 48 || first === CR - 48) {
                  values[place] = MISSING;
                  q = p;
                  break;
                }
                const word = absenceAt(b, p);
                if (word === 0) break;
                values[place] = -(word & 15);
                q = p + (word >> 4);
                if (b[q] !== delimiter || f >= last) break;
                p = q + 1;
              }
              if (f + 1 >= runEnd) continue cells;
              place = slots[++f]! + row;
            }
            at = place;
            break;
          }
          case K.tenths: {
            const first = b[p]! - 48;
            if (first >>> 0 < 10) {
              let count = first;
              let digit: number;
              q = p + 1;
              while ((digit = b[q]! - 48) >>> 0 < 10 && q - p < 8) {
                count = count * 10 + digit;
                q++;
              }
              count *= 10;
              if (b[q] === 46 && (digit = b[q + 1]! - 48) >>> 0 < 10) {
                count += digit;
                q += 2;
              }
              values[at] = count;
            } else if (first === blank || first === LF - 48 || first === CR - 48) {
              values[at] = MISSING;
              q = p;
            }
            break;
          }
          case K.rating: {
            const digit = b[p]! - 48;
            if (digit >>> 0 < 10 && ((digits[f]! >> digit) & 1) === 1) {
              values[at] = digit;
              q = p + 1;
            } else if (digit === blank) {
              values[at] = MISSING;
              q = p;
            }
            break;
          }
          case K.version: {
            const digit = b[p]! - 48;
            if (digit > 0 && digit < 10) {
              values[at] = digit;
              q = p + 1;
            } else if (digit === blank) {
              values[at] = 1;
              q = p;
            }
            break;
          }
          case K.organization: {
            if (orgs.takesEight) {
              let code = 0;
              let i = 0;
              for (; i < 8; i++) {
                const digit = b[p + i]! - 48;
                if (digit >>> 0 > 9) break;
                code = code * 10 + digit;
              }
              if (i === 8 && (b[p + 8]! - 48) >>> 0 > 9) {
                values[at] = code;
                q = p + 8;
                break;
              }
            }
            const code = orgs.find(b, p, delimiter);
            if (code >= 0) {
              values[at] = code;
              q = orgs.end;
            }
            break;
          }
          case K.month:
            if (isMonthAt(b, p)) {
              values[at] = (twoDigits(b, p) * 100 + twoDigits(b, p + 2)) * 12 + twoDigits(b, p + 5) - 1;
              q = p + 7;
            }
            break;
          case K.instant: {
            const size = instantSizeAt(b, p);
            if (size > 0) {
              values[at] = p;
              q = p + size;
            } else if (b[p] === delimiter || b[p] === LF) {
              values[at] = MISSING;
              q = p;
            }
            break;
          }
          case K.text:
          case K.unread:
          case K.ignored: {
            let byte = b[p]!;
            let high = 0;
            if (byte !== QUOTE && byte !== 32 && byte !== 9) {
              q = p;
              while (byte !== delimiter && byte !== LF && byte !== CR && q < length) {
                high |= byte;
                byte = b[++q]!;
              }
              if (q >= length) q = -1;
              else if (kinds[f] === K.text) {
                values[at] = p;
                if (high > 127) flags |= ROW_FLAGS.beyondAscii;
              } else if (kinds[f] === K.unread && isNumberAt(b, p, q, delimiter)) this.seenInRow.push(f);
            }
            break;
          }
        }
        // The fast path counts only where the cell ends as its place calls for.
        if (q >= 0) {
          const byte = b[q];
          if (f < last) {
            if (byte === delimiter) {
              p = q + 1;
              continue;
            }
          } else if (byte === LF) {
            p = q + 1;
            break;
          } else if (byte === CR && b[q + 1] === LF) {
            p = q + 2;
            break;
          }
        }
        const end = cellEnd(b, p, length, delimiter, this.scan);
        if (end < 0) {
          this.forgetNotes(noted);
          return start;
        }
        if (isTorn(this.scan)) {
          trouble = ROW_TROUBLES.quoteUnclosed;
          break;
        }
        this.breaks += this.scan.breaks;
        flags |= this.readSlowly(f, p, end, at);
        p = end;
        if (b[p] === delimiter) {
          p++;
          if (f < last) continue;
          // Cells beyond the header: blank ones are separators that trail, others do not belong.
          for (let more = true; more; ) {
            const next = cellEnd(b, p, length, delimiter, this.scan);
            if (next < 0) {
              this.forgetNotes(noted);
              return start;
            }
            if (isTorn(this.scan)) {
              trouble = ROW_TROUBLES.quoteUnclosed;
              break cells;
            }
            const bounds = cellBounds(b, p, next, delimiter);
            if (bounds.to > bounds.from) trouble = ROW_TROUBLES.tooManyCells;
            this.breaks += this.scan.breaks;
            more = b[next] === delimiter;
            p = next + (more ? 1 : 0);
          }
        } else if (f < last) trouble = ROW_TROUBLES.tooFewCells;
        if (isHalfBreak(b, p, length) && !this.ended) {
          this.forgetNotes(noted);
          return start;
        }
        p = lineBelow(b, p, length);
        break;
      }
      if (p - start > ROW_LIMIT) {
        this.forgetNotes(noted);
        return start;
      }
      if (trouble === ROW_TROUBLES.quoteUnclosed) {
        p = lineBelow(b, lineEnd(b, start, length), length);
        this.breaks = 0;
      }
      if (trouble !== 0 || (flags & ROW_FLAGS.badCell) !== 0) {
        if (
          trouble !== ROW_TROUBLES.quoteUnclosed &&
          (this.passBlankRow(start, p) || this.passHeader(start, p, this.line))
        ) {
          this.forgetNotes(noted);
          this.line += 1 + this.breaks;
          continue;
        }
        if (trouble !== 0) {
          this.forgetNotes(noted);
          this.note(row, -trouble);
          flags = ROW_FLAGS.badStructure;
          if (trouble === ROW_TROUBLES.quoteUnclosed) flags |= ROW_FLAGS.cutShort;
        }
      }
      this.closeRow(start, flags);
      this.line += 1 + this.breaks;
    }
    return p;
  }

  /** Passes over a row without a sign in it, and counts it where it has separators. */
  private passBlankRow(from: number, to: number): boolean {
    if (!isBlankRow(this.bytes, from, to, this.delimiter)) return false;
    const separator = this.bytes.indexOf(this.delimiter, from);
    if (separator >= 0 && separator < to) this.blankRows++;
    return true;
  }

  /** Reads a cell that is quoted, padded, a word or wrong; returns the flags that it earns its row. */
  private readSlowly(f: number, from: number, to: number, at: number): number {
    const kind = this.kinds[f]!;
    if (kind === K.unread && isNumberAt(this.bytes, from, to, this.delimiter)) this.seenInRow.push(f);
    if (kind === K.ignored || kind === K.unread) return 0;
    const bounds = cellBounds(this.bytes, from, to, this.delimiter);
    let stored: number = UNREADABLE;
    let trouble: Finding | undefined;
    if (!this.scan.misplaced) {
      if (kind === K.text) stored = from;
      else if (kind === K.count || kind === K.tenths)
        stored = plainCell(this.bytes, bounds.from, bounds.to, kind === K.tenths ? 10 : 1);
      else if (kind === K.rating)
        stored = wordOr(UNREADABLE, plainCell(this.bytes, bounds.from, bounds.to, 1));
      else if (kind === K.organization && this.orgs.findIn(this.bytes, bounds.from, bounds.to) >= 0)
        stored = this.orgs.findIn(this.bytes, bounds.from, bounds.to);
      if (stored === UNREADABLE)
        ({ stored, trouble } = this.readCell(f, textOfCell(this.bytes, from, to, this.delimiter)));
      if (kind === K.instant && stored >= 0) stored = from;
    }
    this.values[at] = stored;
    if (kind === K.text && stored !== UNREADABLE) return ROW_FLAGS.beyondAscii;
    if (stored === LARGE) return ROW_FLAGS.large;
    if (stored !== UNREADABLE) return 0;
    this.note(this.rows, f, trouble);
    return ROW_FLAGS.badCell;
  }
}

/** A rating that was not read at once may be off its scale; only a word or a blank needs no more care. */
function wordOr(careful: number, stored: number): number {
  return stored < 0 ? stored : careful;
}
