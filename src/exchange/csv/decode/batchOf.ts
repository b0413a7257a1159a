import type { OrgCode } from '../../../core/codes/orgCode.js';
import type { Finding } from '../../../core/finding.js';
import type { ReportedValue } from '../../../core/reportedValue.js';
import { monthOf } from '../../../core/reportingMonth.js';
import type { MonthlyReport } from '../../../monthly/form/report.js';
import { STATE_MARKERS, valueOfMarker } from '../../../monthly/rows/stateMarkers.js';
import { readCellText } from './csvCellValue.js';
import { STRIDE } from './csvDecoder.js';
import { type CsvFile, lastOf } from './csvFile.js';
import type { MonthlyBatch } from './monthlyBatch.js';
import { ROW_FLAGS } from './rowFlags.js';
import { type ReportMade, rowTexts } from './rowTexts.js';
import { storeCells } from './storeCells.js';

/** Makes the batch that holds findings on a file and no rows. */
export function emptyBatch(findings: readonly Finding[]): MonthlyBatch {
  const none = { rows: 0, rowsBefore: 0, columns: {}, lines: new Int32Array(0), clean: new Uint8Array(0) };
  return { ...none, findings, organizationAt: () => null, toReports: () => [] };
}

/** Makes batches of one file; what does not change from batch to batch is made once. */
export function batchMaker(
  file: CsvFile,
): (findings: readonly Finding[], clean: Uint8Array, rowsBefore: number) => MonthlyBatch {
  const { decoder, header, form, layout, orgs, offsetOf } = file;
  const present = new Set(header.columns);
  const measures = form.ids.filter((id) => present.has(id));
  const decimals = Uint8Array.from(measures, (id) => form.measureOf(id).decimals);
  const offsets = Int32Array.from(measures, offsetOf);
  const columns = Object.fromEntries(
    layout.columns.flatMap((column) => {
      if (!form.has(column) && !NUMBERED.has(column)) return [];
      const at = offsetOf(column);
      return [[column, decoder.values.subarray(at, at + STRIDE)]];
    }),
  ) as MonthlyBatch['columns'];
  const template: Readonly<Record<string, ReportedValue | null>> = Object.fromEntries(
    measures.map((id) => [id, null]),
  );
  const addTexts = rowTexts(file);
  const cells = measures.map((): ReportedValue | null => null);
  const { values, flags } = decoder;
  const orgText = lastOf((code: number): string => orgs.textOf(code));
  const organizations = offsetOf('organization');
  const months = offsetOf('month');
  const versions = offsetOf('version');
  const monthText = lastOf(monthOf);

  function largeAt(row: number, id: string): ReportedValue | null {
    return readCellText(id, file.cellText(row, id), file).value ?? null;
  }

  function report(row: number): MonthlyReport {
    for (let i = 0; i < measures.length; i++) {
      const stored = values[offsets[i]! + row]!;
      if (stored >= 0) cells[i] = decimals[i] === 0 ? stored : stored / 10;
      else if (stored === STATE_MARKERS.large) cells[i] = largeAt(row, measures[i]!);
      else cells[i] = valueOfMarker(stored, 0);
    }
    const numbers = { ...template };
    storeCells(numbers, measures, cells);
    const made: ReportMade = {
      organization: orgText(values[organizations + row]!) as OrgCode,
      month: monthText(values[months + row]!),
      version: values[versions + row]!,
      values: numbers,
    };
    addTexts(made, row);
    return made;
  }

  return (findings, clean, rowsBefore) => ({
    rows: decoder.rows,
    rowsBefore,
    columns,
    lines: decoder.rowLine.subarray(0, decoder.rows),
    clean,
    findings,
    organizationAt(row) {
      const code = row < decoder.rows ? values[organizations + row]! : -1;
      return code >= 0 ? (orgText(code) as OrgCode) : null;
    },
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
    if (which === 'readable' && (flags[row]! & UNREADABLE) !== 0) return false;
    return values[organizations + row]! >= 0 && values[months + row]! >= 0 && values[versions + row]! >= 0;
  }
}

const UNREADABLE = ROW_FLAGS.badCell | ROW_FLAGS.badStructure | ROW_FLAGS.duplicate;
const NUMBERED: ReadonlySet<string> = /* @__PURE__ */ new Set(['organization', 'month', 'version']);
