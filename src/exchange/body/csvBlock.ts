import { monthIndex } from '../../core/reportingMonth.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import { STATE_MARKERS } from '../../monthly/rows/stateMarkers.js';
import type { CsvBatch } from '../csv/decode/csvBatch.js';
import type { OrganizationIds } from './organizationIds.js';
import { packed, packedValues, type RowBlock } from './rowBlock.js';

/**
 * Copies the rows of a batch as a block. A value that breaks a fatal rule within its row is unreadable there, so that one
 * mistake makes one finding.
 */
export function csvBlock(
  batch: CsvBatch,
  { first, toEntry }: Pick<RowBlock, 'first' | 'toEntry'>,
  form: CompiledForm,
  idOf: (organization: number, row: number) => number,
): RowBlock {
  const { rows, columns, breaches } = batch;
  const keyOf = (column: 'month' | 'version') =>
    columns[column]?.slice(0, rows) ?? new Int32Array(rows).fill(-1);
  const [months, versions] = [keyOf('month'), keyOf('version')];
  const organizations = new Int32Array(rows).fill(-1);
  // Neighboring rows mostly are of one organization.
  let [last, id] = [-1, -1];
  let hasHalfKeys = false;
  for (let row = 0; row < rows; row++) {
    const organization = columns.organization?.[row] ?? -1;
    if (organization < 0 || months[row]! < 0) continue;
    if (versions[row]! < 0) {
      hasHalfKeys = true;
      continue;
    }
    if (organization !== last) [last, id] = [organization, idOf(organization, row)];
    organizations[row] = id;
  }
  const large = new Map<number, number>();
  const values = form.ids.map((id, column) => {
    const numbers = columns[id as keyof typeof columns]?.subarray(0, rows);
    if (!numbers) return null;
    for (let row = numbers.indexOf(LARGE); row >= 0; row = numbers.indexOf(LARGE, row + 1))
      large.set(row * form.ids.length + column, batch.storedAt(row, id));
    return packedValues(numbers);
  });
  for (let i = 0; i < breaches.count; i++) {
    if (breaches.ruleAt(i).severity !== 'fatal') continue;
    const column = form.columnOf(breaches.fieldAt(i) ?? '');
    if (column !== undefined && values[column]) values[column][breaches.rowAt(i)] = STATE_MARKERS.unreadable;
  }
  return {
    first,
    toEntry,
    rows,
    organizations: packed(organizations),
    months: packed(months),
    versions: packed(versions),
    marks: new Uint8Array(rows),
    lines: packed(batch.lines.slice(0, rows)),
    starts: batch.starts.slice(0, rows),
    columns: values,
    large,
    sent: sentIn(batch),
    made: null,
    hasHalfKeys,
  };
}

const LARGE = STATE_MARKERS.large;

/** When each row was sent. Most rows of a file were sent together, so equal texts are kept once. */
function sentIn({ rows, sentAt }: CsvBatch): RowBlock['sent'] {
  if (!sentAt) return null;
  const texts = new Map<string, string>();
  return Array.from({ length: rows }, (_, row) => {
    const text = sentAt(row);
    if (text !== null && !texts.has(text)) texts.set(text, text);
    return text === null ? null : texts.get(text)!;
  });
}

/**
 * Gives rows that were made from JSON as a block.
 *
 * @param rows - how many the file has, with those that cannot be compared
 */
export function madeBlock(
  made: readonly ReportRow[],
  rows: number,
  first: number,
  { idOf }: OrganizationIds,
): RowBlock {
  const columnOf = (number: (row: ReportRow) => number) => packed(Int32Array.from(made, number));
  return {
    first,
    toEntry: 0,
    rows: made.length,
    organizations: columnOf(({ record }) => idOf(record.organization)),
    months: columnOf(({ record }) => monthIndex(record.month)),
    versions: columnOf(({ record }) => record.version),
    marks: new Uint8Array(made.length),
    lines: new Int8Array(made.length),
    starts: new Float64Array(made.length),
    columns: [],
    large: new Map(),
    sent: null,
    made,
    hasHalfKeys: rows > made.length,
  };
}
