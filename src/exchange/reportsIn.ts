import { mustBe } from '../core/given/mustBe.js';
import { isLoose } from '../core/isLoose.js';
import type { MonthlyReportInput } from '../monthly/report.js';
import { ENTRIES } from './exchangeKinds.js';
import { isSubmission } from './jsonPart.js';
import type { MonthlyEntry } from './monthlyPart.js';

/**
 * Gives the reports of monthly entries: those of submissions, which have their submission's version where they name
 * none, and single ones. What is no report at all is left out; the checks have named it.
 *
 * @example
 * reportsIn([{ organization: '00240000', month: '2020-10', values: {} }]).length // => 1
 */
export function reportsIn(entries: readonly MonthlyEntry[]): MonthlyReportInput[] {
  mustBe(ENTRIES, entries, 'reportsIn', 'entries');
  return entries.flatMap((entry) => {
    if (!isSubmission(entry)) return [entry];
    const reports: readonly unknown[] = Array.isArray(entry.reports) ? entry.reports : [];
    return reports
      .filter(isReport)
      .map((report) => ({ ...report, version: report.version ?? entry.version }));
  });
}

function isReport(value: unknown): value is MonthlyReportInput {
  return isLoose(value) && isLoose(value['values']);
}
