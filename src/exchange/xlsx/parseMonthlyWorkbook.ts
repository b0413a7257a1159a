import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { readCsvOptions } from '../csv/header/readCsvOptions.js';
import { type MonthlyCsv, parseMonthlyCsv } from '../csv/read/parseMonthlyCsv.js';
import { openWorkbook } from './openWorkbook.js';

/** How a monthly workbook is read. */
export type MonthlyWorkbookOptions = Omit<MonthlyCsvOptions, 'delimiter'>;

/**
 * Reads a whole monthly workbook as `parseMonthlyCsv` reads a file: the same reports, the same findings, each at its cell, and
 * before them what is to be said of the workbook itself. Never throws on any bytes.
 *
 * @throws Error where the package that unpacks workbooks is not installed
 * @example
 * (await parseMonthlyWorkbook(new Uint8Array(4))).readable // => false
 */
export async function parseMonthlyWorkbook(
  bytes: Uint8Array,
  options?: MonthlyWorkbookOptions | null,
): Promise<MonthlyCsv> {
  const given = readCsvOptions(options, 'parseMonthlyWorkbook');
  const { headings, context, file = '' } = given;
  const opened = await openWorkbook(
    { name: file, bytes },
    { kind: 'monthly', ...(headings && { headings }), ...(context && { context }) },
  );
  const { source, findings, place } = opened;
  if (!source) return { reports: [], findings, rows: { read: 0, clean: 0 }, readable: false };
  const read = parseMonthlyCsv(source, { ...given, file, delimiter: ',' });
  return { ...read, findings: [...findings, ...read.findings.map(place)] };
}
