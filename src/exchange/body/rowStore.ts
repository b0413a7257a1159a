import { lastWhere } from '../../core/lastWhere.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import { emptyRow, fillRow, type RowMade } from './makeRow.js';
import type { OrganizationIds } from './organizationIds.js';
import { ROW_MARKS, type RowBlock } from './rowBlock.js';

/**
 * The rows of all files of a body, numbered from 0 in the order in which they were read, as columns: a few bytes a number.
 * Rows as the rules see them are made when they are asked for, those of one district at a time.
 *
 * This is a class because the walks over all rows ask it in their inner loops.
 */
export class RowStore {
  readonly blocks: RowBlock[] = [];
  rows = 0;
  /** Whether any two rows have different versions, so that one may have made the other history. */
  hasVersions = false;
  /** Whether a row that is compared with none may have the organization and month of another. */
  private hasHalfKeys = false;
  private version = 0;
  private last = 0;
  private readonly lent: RowMade[] = [];

  constructor(
    readonly form: CompiledForm,
    readonly organizations: OrganizationIds,
    /** The month with which a school year begins, 1 to 12. */
    private readonly yearStarts: number,
  ) {}

  add(block: RowBlock): void {
    this.blocks.push(block);
    this.rows += block.rows;
    this.hasHalfKeys ||= block.hasHalfKeys;
    const { versions, organizations } = block;
    for (let i = 0; i < block.rows && !this.hasVersions; i++) {
      if (organizations[i]! < 0) continue;
      if (this.version === 0) this.version = versions[i]!;
      this.hasVersions = versions[i] !== this.version;
    }
  }

  /** Finds the block of a row. Neighbors mostly stand in one block, so the last one is looked at first. */
  blockOf(row: number): RowBlock {
    const { blocks } = this;
    const { first, rows } = blocks[this.last]!;
    if (row >= first && row < first + rows) return blocks[this.last]!;
    this.last = lastWhere(blocks.length, (place) => blocks[place]!.first <= row);
    return blocks[this.last]!;
  }

  mark(row: number, mark: number): void {
    const block = this.blockOf(row);
    block.marks[row - block.first]! |= mark;
  }

  /** Tells whether no other row has the organization and month of a row; known once the rows were judged together. */
  isAlone(row: number): boolean {
    if (this.hasHalfKeys) return false;
    const { marks, organizations, first } = this.blockOf(row);
    return organizations[row - first]! >= 0 && (marks[row - first]! & ROW_MARKS.shared) === 0;
  }

  isSuperseded(row: number): boolean {
    const { marks, first } = this.blockOf(row);
    return (marks[row - first]! & ROW_MARKS.superseded) !== 0;
  }

  /** The line on which a row begins, and where in its file as stored. */
  lineOf(row: number): number {
    const { lines, first } = this.blockOf(row);
    return lines[row - first]!;
  }

  startOf(row: number): number {
    const { starts, first } = this.blockOf(row);
    return starts[row - first]!;
  }

  /** Forgets which rows have findings. */
  clean(): void {
    for (const { marks } of this.blocks)
      for (let i = 0; i < marks.length; i++) marks[i]! &= ~ROW_MARKS.soiled;
  }

  /**
   * Gives rows as rules see them. They are lent: the next call writes into those that were made of columns, since a body
   * may have many more of them than there is room for.
   */
  lentRows(rows: Int32Array): ReportRow[] {
    const { lent } = this;
    const given: ReportRow[] = [];
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n]!;
      const block = this.blockOf(row);
      const made = block.made?.[row - block.first];
      if (made) given.push(made);
      else given.push(this.fill((lent[n] ??= emptyRow(this.form)), block, row));
    }
    return given;
  }

  /** Gives a row as rules see it, which is nobody else's. */
  rowAt(row: number): ReportRow {
    const block = this.blockOf(row);
    return block.made?.[row - block.first] ?? this.fill(emptyRow(this.form), block, row);
  }

  private fill(into: RowMade, block: RowBlock, row: number): ReportRow {
    return fillRow(into, block, row, this.organizations, this.yearStarts);
  }
}
