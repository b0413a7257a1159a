import type { Finding } from '../../../core/finding.js';
import type { MonthlyReport } from '../../../monthly/form/report.js';
import { bytesOf } from '../../text/bytesOf.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { columnUnknown } from '../header/headerRules.js';
import { readCsvOptions } from '../header/readCsvOptions.js';
import { CsvReader } from './csvReader.js';
import { columnUnread } from './readRules.js';

/** A monthly file as a whole. */
export interface MonthlyCsv {
  /** The rows whose every cell could be read, in their order. Rows named in a `fatal` finding of their shape are not among them. */
  readonly reports: readonly MonthlyReport[];
  readonly findings: readonly Finding[];
  /** Rows under the header, and those without a finding of severity `confirm` or harder. */
  readonly rows: { readonly read: number; readonly clean: number };
  /** False where nothing of the file could be read; its finding says why. */
  readonly readable: boolean;
}

/**
 * Reads a whole monthly CSV file and finds everything that can be found in single rows.
 *
 * Takes UTF-8 with or without byte order mark and UTF-16 with one; LF, CRLF and CR; comma, semicolon, tab
 * and vertical bar. Never throws on any bytes, and drops nothing silently: a row is a report, or is named in a finding.
 *
 * @param source - the bytes of the file, or its text
 * @throws TypeError for anything else, such as an ArrayBuffer that is not wrapped
 * @example
 * parseMonthlyCsv('organization,month,enrolled,screened\n00240000,2020-10,2149,354').reports[0].values
 * // => { enrolled: 2149, screened: 354 }
 */
export function parseMonthlyCsv(source: string | Uint8Array, options?: MonthlyCsvOptions | null): MonthlyCsv {
  const bytes = bytesOf(source);
  const reader = new CsvReader(readCsvOptions(options, 'parseMonthlyCsv'), { size: bytes.length });
  const reports: MonthlyReport[] = [];
  const findings: Finding[] = [];
  const rows = { read: 0, clean: 0 };
  for (const batches of [reader.push(bytes), reader.end()]) {
    for (const batch of batches) {
      for (const report of batch.toReports()) reports.push(report);
      for (const finding of batch.findings) findings.push(finding);
      rows.read += batch.rows;
      for (const clean of batch.clean) rows.clean += clean;
    }
  }
  return { reports, findings: columnsFirst(findings), rows, readable: reader.readable };
}

/** Puts findings on columns that nobody read before those on rows: that they hold numbers is known only at the end. */
function columnsFirst(findings: readonly Finding[]): Finding[] {
  const onColumns = findings.filter(isOnColumn);
  return onColumns.length === 0
    ? [...findings]
    : [...onColumns, ...findings.filter((each) => !isOnColumn(each))];
}

/** Tells whether a finding speaks of a column that nobody read. */
export function isOnColumn({ code }: Finding): boolean {
  return code === columnUnknown.code || code === columnUnread.code;
}
