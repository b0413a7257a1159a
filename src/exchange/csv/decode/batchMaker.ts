import type { OrgCode } from '../../../core/codes/orgCode.js';
import type { Finding } from '../../../core/finding.js';
import type { MonthlyReport } from '../../../monthly/form/report.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { NO_BREACHES } from '../judge/breaches.js';
import type { JudgedRows } from '../judge/rowsJudge.js';
import { STRIDE } from './batchShape.js';
import type { CsvBatch } from './csvBatch.js';
import { type CsvFile, lastOf } from './csvFile.js';
import type { KeyedReport, MonthlyBatch } from './monthlyBatch.js';
import { reportMaker } from './reportMaker.js';
import { ROW_FLAGS } from './rowFlags.js';
import { sendingTimes } from './rowTexts.js';
import { storedAt } from './storedAt.js';

/** Which rows are wanted as reports. */
type Which = 'readable' | 'clean' | 'keyed';

/** Makes the batch that holds findings on a file and no rows. */
export function emptyBatch(notes: readonly Finding[]): CsvBatch {
  return {
    rows: 0,
    rowsBefore: 0,
    columns: {},
    lines: new Int32Array(0),
    starts: new Float64Array(0),
    clean: new Uint8Array(0),
    notes,
    breaches: NO_BREACHES,
    findings: notes,
    organizationAt: () => null,
    storedAt: () => STATE_MARKERS.missing,
    toReports: () => [],
  };
}

/**
 * Makes batches of one file; what does not change from batch to batch is made once.
 *
 * @param findingsOf - makes the findings of the rows when somebody asks for them
 */
export function batchMaker(
  file: CsvFile,
): (
  judged: JudgedRows,
  notes: readonly Finding[],
  rowsBefore: number,
  findingsOf: () => readonly Finding[],
) => CsvBatch {
  const { decoder, form, layout, orgs, offsetOf } = file;
  const { values, flags } = decoder;
  const orgText = lastOf((code: number): string => orgs.textOf(code));
  const [organizations, months, versions] = [
    offsetOf('organization'),
    offsetOf('month'),
    offsetOf('version'),
  ];
  const report = reportMaker(file);
  const sentAt = sendingTimes(file);
  const columns = Object.fromEntries(
    layout.columns.flatMap((column) => {
      if (!form.has(column) && !NUMBERED.has(column)) return [];
      const at = offsetOf(column);
      return [[column, decoder.values.subarray(at, at + STRIDE)]];
    }),
  ) as MonthlyBatch['columns'];

  // A row that is readable or clean has no unreadable cell, so that its values are those of a report.
  function reportsOf(which: Which, clean: Uint8Array): KeyedReport[] {
    const reports: KeyedReport[] = [];
    for (let row = 0; row < decoder.rows; row++) {
      if (isWanted(which, row, clean)) reports.push(report(row));
    }
    return reports;
  }

  function isWanted(which: Which, row: number, clean: Uint8Array): boolean {
    if (which === 'clean') return clean[row] === 1;
    if (which === 'readable' && (flags[row]! & UNREADABLE) !== 0) return false;
    return values[organizations + row]! >= 0 && values[months + row]! >= 0 && values[versions + row]! >= 0;
  }

  return ({ breaches, clean }, notes, rowsBefore, findingsOf) => {
    let findings: readonly Finding[] | undefined;
    let starts: Float64Array | undefined;
    return {
      rows: decoder.rows,
      rowsBefore,
      columns,
      lines: decoder.rowLine.subarray(0, decoder.rows),
      clean,
      notes,
      breaches,
      get findings() {
        findings ??= notes.length === 0 ? findingsOf() : [...notes, ...findingsOf()];
        return findings;
      },
      get starts() {
        starts ??= Float64Array.from({ length: decoder.rows }, (_, row) =>
          file.byteAt(decoder.rowStart[row]!),
        );
        return starts;
      },
      organizationAt(row) {
        const code = row < decoder.rows ? values[organizations + row]! : -1;
        return code >= 0 ? (orgText(code) as OrgCode) : null;
      },
      ...(sentAt && { sentAt }),
      storedAt: (row, id) => storedAt(file, row, id),
      toReports: (which: Which = 'readable') => reportsOf(which, clean) as MonthlyReport[],
    };
  };
}

const UNREADABLE = ROW_FLAGS.badCell | ROW_FLAGS.badStructure | ROW_FLAGS.duplicate;
const NUMBERED: ReadonlySet<string> = /* @__PURE__ */ new Set(['organization', 'month', 'version']);
