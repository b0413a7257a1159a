import { isBlankRow } from '../cells/isBlankRow.js';
import { isHalfBreak, lineBelow, lineEnd } from '../cells/lines.js';
import { BATCH_ROWS, ROW_LIMIT, ROW_TROUBLES } from './batchShape.js';
import { CellDecoder } from './cellDecoder.js';
import { ROW_FLAGS } from './rowFlags.js';

/**
 * Turns bytes into columns of whole numbers, in one pass and without a string.
 *
 * One buffer, one batch of columns. A row cut by the end of the bytes is rolled back and decoded again
 * when more have come, so there is no row buffer and results do not depend on chunks. This is a class
 * because the fields of one stable shape keep the inner loop compiled; its floors are the bytes that came
 * (ByteWindow), the rows of a batch (RowBatch), the cells of a row (CellDecoder) and, here, rows and batches.
 */
export class CsvDecoder extends CellDecoder {
  blankRows = 0;
  /** Takes a row that holds headings and no data; such rows are passed over. */
  passHeader: (from: number, to: number, line: number) => boolean = () => false;
  /** True while the rest of a row that was given up for its length is passed over. */
  private skipping = false;
  private wanted = 0;

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

  /** Decodes whole rows until the bytes or the batch run out; returns where the next row begins. */
  private decodeRows(from: number): number {
    let start = from;
    while (start < this.length && this.rows < BATCH_ROWS) {
      const noted = this.notes.length;
      this.breaks = 0;
      this.trouble = 0;
      this.rowFlags = 0;
      const end = this.decodeCells(start);
      if (end < 0 || end - start > ROW_LIMIT) {
        this.forgetNotes(noted);
        return start;
      }
      start = this.finishRow(start, end, noted);
    }
    return start;
  }

  /** Adds a row to the batch, unless it is blank or holds headings; returns where the next one begins. */
  private finishRow(start: number, cut: number, noted: number): number {
    const { trouble } = this;
    const isTornRow = trouble === ROW_TROUBLES.quoteUnclosed;
    let end = cut;
    if (isTornRow) {
      end = lineBelow(this.bytes, lineEnd(this.bytes, start, this.length), this.length);
      this.breaks = 0;
    }
    const isWrong = trouble !== 0 || (this.rowFlags & ROW_FLAGS.badCell) !== 0;
    if (isWrong && !isTornRow && (this.passBlankRow(start, end) || this.passHeader(start, end, this.line)))
      this.forgetNotes(noted);
    else {
      if (trouble !== 0) {
        this.forgetNotes(noted);
        this.note(this.rows, -trouble);
        this.rowFlags = ROW_FLAGS.badStructure | (isTornRow ? ROW_FLAGS.cutShort : 0);
      }
      this.closeRow(start, this.rowFlags);
    }
    this.line += 1 + this.breaks;
    return end;
  }

  /** Passes over a row without a sign in it, and counts it where it has separators. */
  private passBlankRow(from: number, to: number): boolean {
    if (!isBlankRow(this.bytes, from, to, this.delimiter)) return false;
    const separator = this.bytes.indexOf(this.delimiter, from);
    if (separator >= 0 && separator < to) this.blankRows++;
    return true;
  }
}
