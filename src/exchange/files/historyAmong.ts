import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import { supersededAmong } from '../../monthly/check/supersededAmong.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import { versionOf } from '../../monthly/read/reportShape.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import { districtSaid, monthSaid } from '../../monthly/read/submissionShape.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import type { EntryPlace, MonthlyEntry } from '../monthlyPart.js';

/** Tells whether a place lies in a row, or in the head of a submission, that is history. */
export type IsHistory = (place: EntryPlace) => boolean;

/** Of a body of data without higher versions. */
export const NO_HISTORY: IsHistory = () => false;

/**
 * Finds what a higher version in the same body of data has made history: rows, and heads of submissions. What is wrong
 * within them is not reported.
 *
 * @param rows - those that `readReportRows` made of the entries
 */
export function historyAmong(
  entries: readonly MonthlyEntry[],
  rows: readonly ReportRow[],
  context: MonthlyContext,
): IsHistory {
  const superseded = new Set<string>();
  for (const { path } of supersededAmong(rows)) superseded.add(path.join('/'));
  for (const k of supersededHeads(entries, codesOf(context))) superseded.add(String(k));
  if (superseded.size === 0) return NO_HISTORY;
  return ({ entry, path: [part, report] }) =>
    superseded.has(
      reportsOf(entries[entry]) && part === 'reports' ? `${entry}/reports/${report}` : `${entry}`,
    );
}

function supersededHeads(entries: readonly MonthlyEntry[], codes: Codes): number[] {
  const highest = new Map<string, number>();
  const heads = entries.flatMap((entry, k) => {
    if (!isLoose(entry) || !reportsOf(entry)) return [];
    const [district, month, version] = [
      districtSaid(entry, codes),
      monthSaid(entry),
      versionOf(entry['version'], null),
    ];
    if (district === null || month === null || version === null) return [];
    const key = `${district}|${month}`;
    highest.set(key, Math.max(highest.get(key) ?? 0, version));
    return [{ k, key, version }];
  });
  return heads.filter(({ key, version }) => version < highest.get(key)!).map(({ k }) => k);
}
