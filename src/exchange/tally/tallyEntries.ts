import type { Finding } from '../../core/finding.js';
import { type CellAliases, readCell } from '../../core/reportedValue.js';
import { findingOf } from '../../core/rule.js';
import { breachAt } from '../../form/breaches.js';
import { quoteMisplaced, quoteUnclosed, tooManyCells } from '../csv/judge/csvRules.js';
import type { TallyColumn, TallyHeader } from './tallyHeader.js';
import type { TallyRow } from './tallyTable.js';
import { tallyMeasuresMixed } from './tallyTableRules.js';

/** What the rows of a table say, as the form of a tally has it. */
export interface TallyEntries {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly measureId: string | undefined;
  /** The row of each entry. */
  readonly rows: readonly TallyRow[];
  /** Cells that could not be read, as `0.count`: nothing else is said of them. */
  readonly unread: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Makes entries of the rows of a table. A row with nothing but its day is a day that was not counted, and so is one whose
 * count is a word such as `notCollected`.
 */
export function tallyEntries(
  rows: readonly TallyRow[],
  { columns }: Pick<TallyHeader, 'columns'>,
  aliases?: CellAliases,
): TallyEntries {
  const entries: Record<string, unknown>[] = [];
  const kept: TallyRow[] = [];
  const unread = new Set<string>();
  const findings: Finding[] = [];
  let measureId: string | undefined;
  for (const row of rows) {
    const { cells, quote, width } = row;
    const place = entries.length;
    const note = (rule: Pick<Finding, 'code' | 'severity'>, params: Finding['params'], cell: number) => {
      const column = columns[cell];
      const path = ['entries', place, ...(column ? [column] : [])];
      findings.push({ ...findingOf(rule, breachAt(path, params)), source: row.placeOf(cell) });
    };
    if (quote && !quote.isClosed) {
      note(quoteUnclosed, {}, quote.cell);
      continue;
    }
    if (width > columns.length) {
      note(tooManyCells, { cells: width, columns: columns.length }, columns.length);
      continue;
    }
    if (quote) note(quoteMisplaced, {}, quote.cell);
    const cellOf = (column: TallyColumn) => columns.indexOf(column);
    const numberIn = (column: 'count' | 'of'): number | string | null => {
      const read = readCell(cells[column] ?? '', aliases);
      if (read.ok) return read.value;
      const [finding] = read.findings;
      note(finding, finding.params, cellOf(column));
      unread.add(`${place}.${column}`);
      return Number.NaN;
    };
    const [count, of] = [numberIn('count'), numberIn('of')];
    if (cells.measure !== undefined) {
      measureId ??= cells.measure;
      if (cells.measure !== measureId) note(tallyMeasuresMixed, {}, cellOf('measure'));
    }
    // A word says why there is no count.
    if (typeof count === 'string' || (count === null && typeof of !== 'number')) continue;
    const { date, note: words } = cells;
    entries.push({
      ...(date !== undefined && { date }),
      ...(isNumber(count) && { count }),
      ...(isNumber(of) && { of }),
      ...(words !== undefined && { note: words }),
    });
    kept.push(row);
  }
  return { entries, measureId, rows: kept, unread, findings };
}

function isNumber(value: number | string | null): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}
