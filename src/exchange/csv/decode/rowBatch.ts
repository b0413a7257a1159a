import type { Finding } from '../../../core/finding.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { CELL_KINDS } from '../header/csvColumns.js';
import type { Header } from '../header/csvHeader.js';
import { BATCH_ROWS, STRIDE } from './batchShape.js';
import { ByteWindow } from './byteWindow.js';
import type { ReadCell } from './cellReader.js';
import type { CellValue } from './csvCellValue.js';
import { ROW_FLAGS } from './rowFlags.js';

const { missing: MISSING, unreadable: UNREADABLE } = STATE_MARKERS;
const NOTHING: CellValue = { stored: MISSING };

/** What the header says of each column of the file. */
type Columns = Pick<Header, 'kinds' | 'slots' | 'digits'>;

/** One batch of decoded rows as columns of whole numbers, with what was noted of them. */
export class RowBatch extends ByteWindow {
  /** Values by slot: `values[slot * STRIDE + row]`, counts or state markers, offsets for texts. */
  readonly values: Int32Array;
  readonly rowStart = new Int32Array(BATCH_ROWS + 1);
  readonly rowLine = new Int32Array(BATCH_ROWS + 1);
  readonly flags = new Uint8Array(BATCH_ROWS);
  /** Noted troubles: (row, column or -trouble) pairs, in order. */
  readonly notes: number[] = [];
  /** What was wrong with the cell of each note; nothing where a row could not be cut. */
  readonly troubles: (Finding | undefined)[] = [];
  line = 1;
  rows = 0;
  delimiter = 44;
  protected columns = 0;
  protected kinds: Uint8Array = new Uint8Array(0);
  protected readCell: ReadCell = () => NOTHING;
  /** Columns in which the row at hand has the first number that was seen there. */
  protected readonly seenInRow: number[] = [];
  protected slots: Int32Array = new Int32Array(0);
  protected digits: Uint16Array = new Uint16Array(0);
  /** Where the run of columns of the same kind ends that a column stands in. */
  protected runs: Int32Array = new Int32Array(0);

  constructor(slots: number, bufferSize: number) {
    super(bufferSize);
    this.values = new Int32Array(slots * STRIDE);
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

  protected closeRow(start: number, flags: number): void {
    this.rowStart[this.rows] = start;
    this.rowLine[this.rows] = this.line;
    this.flags[this.rows] = flags;
    if ((flags & ROW_FLAGS.badStructure) !== 0) this.forgetRow(this.rows);
    if (this.seenInRow.length > 0) this.keepSeen();
    this.rows++;
  }

  protected note(row: number, what: number, trouble?: Finding): void {
    this.notes.push(row, what);
    this.troubles.push(trouble);
  }

  protected forgetNotes(from: number): void {
    this.notes.length = from;
    this.troubles.length = from / 2;
    this.seenInRow.length = 0;
  }

  /** One number is enough: from here on the column is `ignored`, which also tells that there is one. */
  private keepSeen(): void {
    for (const column of this.seenInRow) this.kinds[column] = CELL_KINDS.ignored;
    this.seenInRow.length = 0;
  }

  /** Only columns of the file are forgotten: the others hold one value for all rows of all batches. */
  private forgetRow(row: number): void {
    for (const slot of this.slots) this.values[slot + row] = UNREADABLE;
  }
}
