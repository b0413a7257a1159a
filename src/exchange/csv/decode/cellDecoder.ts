import type { Finding } from '../../../core/finding.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { type CellScan, cellBounds, cellEnd, isTorn, QUOTE, textOfCell } from '../cells/csvCells.js';
import { absenceAt, plainCell } from '../cells/csvFastCells.js';
import { storeInstant, storeMonth, storeRating, storeTenths, storeVersion } from '../cells/csvStoredCells.js';
import { isNumberAt } from '../cells/isNumberAt.js';
import { CR, isHalfBreak, LF, lineBelow } from '../cells/lines.js';
import { CELL_KINDS } from '../header/csvColumns.js';
import { ROW_TROUBLES } from './batchShape.js';
import type { OrgTable } from './orgTable.js';
import { RowBatch } from './rowBatch.js';
import { ROW_FLAGS } from './rowFlags.js';

const { missing: MISSING, unreadable: UNREADABLE, large: LARGE } = STATE_MARKERS;
const K = CELL_KINDS;

/** Decodes the cells of a row: plain ones where they stand, all others with their texts. */
export class CellDecoder extends RowBatch {
  private readonly scan: CellScan = { breaks: 0, misplaced: false };
  /** Line breaks inside the cells of the row at hand. */
  protected breaks = 0;
  /** What is wrong with the cut of the row at hand, one of `ROW_TROUBLES`; 0 for nothing. */
  protected trouble = 0;
  protected rowFlags = 0;

  constructor(
    slots: number,
    private readonly orgs: OrgTable,
    bufferSize: number,
  ) {
    super(slots, bufferSize);
  }

  /** Decodes the cells of a row; returns where the next row begins, -1 where the bytes end before that. */
  protected decodeCells(start: number): number {
    const { bytes: b, values, kinds, slots, digits, runs, delimiter, length, orgs, rows: row } = this;
    const last = this.columns - 1;
    const blank = delimiter - 48;
    let p = start;
    for (let f = 0; ; f++) {
      let at = slots[f]! + row;
      // Set to the end of the cell where the fast path read it.
      let q = -1;
      switch (kinds[f]) {
        case K.count: {
          // Counts stand side by side in a file; a run of plain ones is read without asking for their kind again.
          const runEnd = runs[f]!;
          let isRun = false;
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
              values[at] = count;
            } else if (first === blank || first === LF - 48 || first === CR - 48) {
              values[at] = MISSING;
              q = p;
            } else {
              const word = absenceAt(b, p);
              q = word === 0 ? -1 : p + (word >> 4);
              if (word === 0) break;
              values[at] = -(word & 15);
            }
            if (f >= last || b[q] !== delimiter) break;
            p = q + 1;
            isRun = f + 1 >= runEnd;
            if (isRun) break;
            at = slots[++f]! + row;
          }
          if (isRun) continue;
          break;
        }
        case K.tenths:
          q = storeTenths(b, p, delimiter, values, at);
          break;
        case K.rating:
          q = storeRating(b, p, delimiter, values, at, digits[f]!);
          break;
        case K.version:
          q = storeVersion(b, p, delimiter, values, at);
          break;
        case K.organization: {
          const code = orgs.find(b, p, delimiter);
          if (code >= 0) {
            values[at] = code;
            q = orgs.end;
          }
          break;
        }
        case K.month:
          q = storeMonth(b, p, values, at);
          break;
        case K.instant:
          q = storeInstant(b, p, delimiter, values, at);
          break;
        case K.text:
        case K.unread:
        case K.ignored:
          q = this.passText(f, p, at);
          break;
      }
      // The fast path counts only where the cell ends as its place calls for.
      if (q >= 0) {
        const byte = b[q];
        if (f < last) {
          if (byte === delimiter) {
            p = q + 1;
            continue;
          }
        } else if (byte === LF) return q + 1;
        else if (byte === CR && b[q + 1] === LF) return q + 2;
      }
      const end = cellEnd(b, p, length, delimiter, this.scan);
      if (end < 0) return -1;
      if (isTorn(this.scan)) {
        this.trouble = ROW_TROUBLES.quoteUnclosed;
        return p;
      }
      this.breaks += this.scan.breaks;
      this.readSlowly(f, p, end, at);
      p = end;
      if (b[p] === delimiter) {
        if (f < last) {
          p++;
          continue;
        }
        p = this.passCells(p);
        if (p < 0 || this.trouble === ROW_TROUBLES.quoteUnclosed) return p;
      } else if (f < last) this.trouble = ROW_TROUBLES.tooFewCells;
      return isHalfBreak(b, p, length) && !this.ended ? -1 : lineBelow(b, p, length);
    }
  }

  /** Passes over cells beyond the header from a delimiter on: blank ones are separators that trail, others do not belong. */
  private passCells(from: number): number {
    const { bytes: b, length, delimiter } = this;
    let p = from;
    while (b[p] === delimiter) {
      const end = cellEnd(b, p + 1, length, delimiter, this.scan);
      if (end < 0) return -1;
      if (isTorn(this.scan)) {
        this.trouble = ROW_TROUBLES.quoteUnclosed;
        return p;
      }
      const bounds = cellBounds(b, p + 1, end, delimiter);
      if (bounds.to > bounds.from) this.trouble = ROW_TROUBLES.tooManyCells;
      this.breaks += this.scan.breaks;
      p = end;
    }
    return p;
  }

  /** Passes over a plain text, or a cell that is not read; returns where it ends, -1 for one that needs a closer look. */
  private passText(f: number, p: number, at: number): number {
    const { bytes: b, length, delimiter } = this;
    const kind = this.kinds[f];
    let byte = b[p]!;
    let high = 0;
    if (byte === QUOTE || byte === 32 || byte === 9) return -1;
    let q = p;
    while (byte !== delimiter && byte !== LF && byte !== CR && q < length) {
      high |= byte;
      byte = b[++q]!;
    }
    if (q >= length) return -1;
    if (kind === K.text) {
      this.values[at] = p;
      if (high > 127) this.rowFlags |= ROW_FLAGS.beyondAscii;
    } else if (kind === K.unread && isNumberAt(b, p, q, delimiter)) this.seenInRow.push(f);
    return q;
  }

  /** Reads a cell that is quoted, padded, a word or wrong; what it earns its row is added to the flags. */
  private readSlowly(f: number, from: number, to: number, at: number): void {
    const kind = this.kinds[f]!;
    if (kind === K.unread && isNumberAt(this.bytes, from, to, this.delimiter)) this.seenInRow.push(f);
    if (kind === K.ignored || kind === K.unread) return;
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
    if (stored === UNREADABLE) {
      this.note(this.rows, f, trouble);
      this.rowFlags |= ROW_FLAGS.badCell;
    } else if (kind === K.text) this.rowFlags |= ROW_FLAGS.beyondAscii;
    else if (stored === LARGE) this.rowFlags |= ROW_FLAGS.large;
  }
}

/** A rating that was not read at once may be off its scale; only a word or a blank needs no more care. */
function wordOr(careful: number, stored: number): number {
  return stored < 0 ? stored : careful;
}
