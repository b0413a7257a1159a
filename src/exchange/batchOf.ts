import type { Finding } from '../core/finding.js';
import type { OrgCode } from '../core/orgCode.js';
import type { ReportedValue } from '../core/reportedValue.js';
import { monthAt } from '../core/reportingMonth.js';
import { isMeasureId, MEASURE_IDS, type MeasureId, measureOf } from '../monthly/measures.js';
import type { MonthlyReport } from '../monthly/report.js';
import { STATE_MARKERS, valueOfMarker } from '../monthly/stateMarkers.js';
import { textOfCell } from './csvCells.js';
import { readCellText } from './csvCellValue.js';
import { CSV_COLUMNS, type CsvColumn, slotOf } from './csvColumns.js';
import { ROW_FLAGS, STRIDE } from './csvDecoder.js';
import { type CsvFile, lastOf, orgCodeText } from './csvFile.js';
import type { MonthlyBatch } from './monthlyBatch.js';

/** Makes batches of one file; what does not change from batch to batch is made once. */
export function batchMaker(
  file: CsvFile,
): (findings: readonly Finding[], clean: Uint8Array, rowsBefore: number) => MonthlyBatch {
  const { decoder, header, aliases } = file;
  const present = new Set(header.columns);
  const measures = MEASURE_IDS.filter((id) => present.has(id));
  const decimals = Uint8Array.from(measures, (id) => measureOf(id).decimals);
  const offsets = Int32Array.from(measures, (id) => slotOf(id) * STRIDE);
  const texts = (['submittedBy', 'submittedAt', 'note'] as const).filter((column) => present.has(column));
  const columns = Object.fromEntries(
    CSV_COLUMNS.filter((column) => isMeasureId(column) || NUMBERED.has(column)).map((column) => {
      const at = slotOf(column) * STRIDE;
      return [column, decoder.values.subarray(at, at + STRIDE)];
    }),
  ) as MonthlyBatch['columns'];
  const template = Object.fromEntries(measures.map((id) => [id, null])) as Record<
    MeasureId,
    ReportedValue | null
  >;
  const { values, flags } = decoder;
  const orgText = lastOf(orgCodeText);
  const monthText = lastOf(monthAt);

  function largeAt(row: number, id: MeasureId): ReportedValue | null {
    return readCellText(id, file.cellText(row, id), aliases).value ?? null;
  }

  function textAt(row: number, column: CsvColumn): string {
    const bounds = file.storedBounds(row, column);
    return bounds ? textOfCell(decoder.bytes, bounds.from, bounds.to, decoder.delimiter) : '';
  }

  function report(row: number): MonthlyReport {
    const numbers = { ...template };
    for (let i = 0; i < measures.length; i++) {
      const stored = values[offsets[i]! + row]!;
      if (stored >= 0 && decimals[i] === 0) numbers[measures[i]!] = stored;
      else if (stored === STATE_MARKERS.large) numbers[measures[i]!] = largeAt(row, measures[i]!);
      else if (stored !== STATE_MARKERS.missing)
        numbers[measures[i]!] = valueOfMarker(stored, decimals[i] as 0 | 1);
    }
    const made: { -readonly [Key in keyof MonthlyReport]: MonthlyReport[Key] } = {
      organization: orgText(values[ORGANIZATION + row]!) as OrgCode,
      month: monthText(values[MONTH + row]!),
      version: values[VERSION + row]!,
      values: numbers,
    };
    for (const column of texts) {
      const text = textAt(row, column);
      if (text === '') continue;
      if (column === 'note') made.notes = { report: text };
      else made[column] = text;
    }
    return made;
  }

  return (findings, clean, rowsBefore) => ({
    rows: decoder.rows,
    rowsBefore,
    columns,
    lines: decoder.rowLine.subarray(0, decoder.rows),
    clean,
    findings,
    toReports(which = 'readable') {
      const reports: MonthlyReport[] = [];
      for (let row = 0; row < decoder.rows; row++) {
        if (isWanted(which, row, clean)) reports.push(report(row));
      }
      return reports;
    },
  });

  function isWanted(which: 'readable' | 'clean' | 'keyed', row: number, clean: Uint8Array): boolean {
    if (which === 'clean') return clean[row] === 1;
    const unfit = which === 'readable' ? ROW_FLAGS.badCell | UNKEYED : UNKEYED;
    if ((flags[row]! & unfit) !== 0) return false;
    return values[ORGANIZATION + row]! >= 0 && values[MONTH + row]! >= 0 && values[VERSION + row]! >= 0;
  }
}

const UNKEYED = ROW_FLAGS.badStructure | ROW_FLAGS.duplicate;
const NUMBERED: ReadonlySet<CsvColumn> = /* @__PURE__ */ new Set<CsvColumn>([
  'organization',
  'month',
  'version',
]);
const ORGANIZATION = /* @__PURE__ */ slotOf('organization') * STRIDE;
const MONTH = /* @__PURE__ */ slotOf('month') * STRIDE;
const VERSION = /* @__PURE__ */ slotOf('version') * STRIDE;
