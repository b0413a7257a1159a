import { monthOf } from '../../core/reportingMonth.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import { STATE_MARKERS } from '../../monthly/rows/stateMarkers.js';
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
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.first <= row) low = middle;
      else high = middle - 1;
    }
    this.last = low;
    return blocks[low]!;
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

  /** Makes rows as rules see them, of columns; the path of each begins with the number of its entry. */
  reportRows(rows: Int32Array): ReportRow[] {
    const { form, organizations, yearStarts } = this;
    const width = form.ids.length;
    const made: ReportRow[] = [];
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n]!;
      const block = this.blockOf(row);
      const i = row - block.first;
      if (block.made) {
        made.push(block.made[i]!);
        continue;
      }
      const organization = block.organizations[i]!;
      const monthIndex = block.months[i]!;
      made.push({
        form,
        record: {
          organization: organizations.codes[organization]!,
          month: monthOf(monthIndex),
          version: block.versions[i]!,
        },
        district: organizations.districts[organization]!,
        isDistrict: organizations.areDistricts[organization]!,
        monthIndex,
        yearStart: monthIndex - ((monthIndex - yearStarts + 13) % 12),
        stored: storedIn(block, i, width),
        qualifiers: null,
        submittedAt: block.sent?.[i] ?? null,
        definitions: null,
        path: [row + block.toEntry],
        judged: true,
      });
    }
    return made;
  }
}

function storedIn({ columns, large }: RowBlock, i: number, width: number): number[] {
  const stored: number[] = [];
  for (let column = 0; column < width; column++) {
    const numbers = columns[column];
    const number = numbers ? numbers[i]! : STATE_MARKERS.missing;
    stored.push(number === STATE_MARKERS.large ? large.get(i * width + column)! : number);
  }
  return stored;
}
