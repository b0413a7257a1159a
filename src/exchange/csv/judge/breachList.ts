import { BATCH_ROWS } from '../decode/batchShape.js';

/**
 * The breaches of a batch as columns of numbers: the judge that found each, its row, and what the judge knows it by.
 *
 * One list serves all batches of a file, so that a breach costs three numbers and no object. This is a class because
 * judges add to it in their inner loops.
 */
export class BreachList {
  count = 0;
  private judge = 0;
  private judges = new Int32Array(256);
  private rows = new Int32Array(256);
  private details = new Int32Array(256);
  /** Which breach stands at each place once they are sorted. */
  private order = new Int32Array(256);
  private readonly starts = new Int32Array(BATCH_ROWS + 1);

  clear(): void {
    this.count = 0;
  }

  /** Says whose breaches come next. */
  begin(judge: number): void {
    this.judge = judge;
  }

  /** Adds a breach; those of one row come in the order of report. */
  add(row: number, detail: number): void {
    if (this.count === this.rows.length) this.grow();
    this.judges[this.count] = this.judge;
    this.rows[this.count] = row;
    this.details[this.count++] = detail;
  }

  /** Sorts by row; breaches of one row stay in the order in which they were added. */
  sort(): void {
    const { count, rows, starts, order } = this;
    starts.fill(0);
    for (let i = 0; i < count; i++) starts[rows[i]! + 1]!++;
    for (let row = 1; row < starts.length; row++) starts[row]! += starts[row - 1]!;
    for (let i = 0; i < count; i++) order[starts[rows[i]!]!++] = i;
  }

  judgeAt(i: number): number {
    return this.judges[this.order[i]!]!;
  }

  rowAt(i: number): number {
    return this.rows[this.order[i]!]!;
  }

  detailAt(i: number): number {
    return this.details[this.order[i]!]!;
  }

  private grow(): void {
    for (const column of ['judges', 'rows', 'details', 'order'] as const) {
      const larger = new Int32Array(this[column].length * 2);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}
