import { isOrgCode } from '../../core/codes/orgCode.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { withoutBlanks } from '../../core/withoutBlanks.js';
import type { MonthlyReportInput } from '../../monthly/form/report.js';
import { ENTRIES } from '../exchangeKinds.js';
import { isSubmission } from '../json/jsonPart.js';
import type { MonthlyEntry } from '../monthlyPart.js';

/**
 * Gives the reports of monthly entries: those of submissions, which have their submission's version where they name
 * none, and single ones. What is no report, and what lacks an organization or a month to be known by, is left out: the
 * checks have named it. What was not typed is null.
 *
 * @example
 * reportsIn([{ organization: '00240000', month: '2020-10', values: {} }]).length // => 1
 */
export function reportsIn(entries: readonly MonthlyEntry[]): MonthlyReportInput[] {
  mustBe(ENTRIES, entries, 'reportsIn', 'entries');
  return entries.flatMap((entry) => {
    if (!isSubmission(entry)) return isReport(entry) ? [answered(entry)] : [];
    const reports: readonly unknown[] = Array.isArray(entry.reports) ? entry.reports : [];
    return reports
      .filter(isReport)
      .map(answered)
      .map((report) => ({ ...report, version: report.version ?? entry.version }));
  });
}

function answered(report: MonthlyReportInput): MonthlyReportInput {
  return withoutBlanks(report, ['explanations']) as MonthlyReportInput;
}

function isReport(value: unknown): value is MonthlyReportInput {
  return (
    isLoose(value) &&
    isLoose(value['values']) &&
    isOrgCode(value['organization']) &&
    isReportingMonth(value['month'])
  );
}
