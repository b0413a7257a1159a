import type { AssessmentSheet } from '../../assessment/sheet/sheet.js';
import type { Finding } from '../../core/finding.js';
import type { Outcome } from '../../core/outcome.js';
import { parseSheetsCsv, type SheetsCsvOptions } from '../sheets/parseSheetsCsv.js';
import { openWorkbook } from './openWorkbook.js';

/**
 * Reads the sheets of a needs assessment from a workbook with one row an item and one column a rater, as `parseSheetsCsv` reads a
 * table: the same sheets and findings, each at its cell, and before them what is to be said of the workbook itself. Never throws on any
 * bytes.
 *
 * @throws Error where the package that unpacks workbooks is not installed
 * @example
 * (await parseSheetsWorkbook(new Uint8Array(4))).ok // => false
 */
export async function parseSheetsWorkbook(
  bytes: Uint8Array,
  options?: SheetsCsvOptions | null,
): Promise<Outcome<readonly AssessmentSheet[]>> {
  const file = options?.file ?? '';
  const { source, findings, place } = await openWorkbook({ name: file, bytes }, { kind: 'assessment' });
  if (!source) return { ok: false, findings: findings as [Finding, ...Finding[]] };
  const outcome = parseSheetsCsv(source, { ...options, file });
  const all = [...findings, ...outcome.findings.map(place)];
  return outcome.ok ? { ...outcome, findings: all } : { ok: false, findings: all as [Finding, ...Finding[]] };
}
