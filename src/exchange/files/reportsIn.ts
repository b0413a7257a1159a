import { codesOf } from '../../core/codes/codesOf.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { withoutBlanks } from '../../core/withoutBlanks.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../../monthly/form/context.js';
import type { MonthlyReportInput } from '../../monthly/form/report.js';
import { ENTRIES } from '../exchangeKinds.js';
import { isSubmission } from '../json/jsonPart.js';
import type { MonthlyEntry } from '../monthlyPart.js';

/**
 * Gives the reports of monthly entries: those of submissions, which have their submission's version where they name
 * none, and single ones. What is no report, and what lacks an organization or a month to be known by, is left out: the
 * checks have named it. What was not typed is null.
 *
 * @param context - the cohort or registry whose codes the organizations have
 * @example
 * reportsIn([{ organization: '00240000', month: '2020-10', values: {} }]).length // => 1
 */
export function reportsIn(
  entries: readonly MonthlyEntry[],
  context?: MonthlyContext | null,
): MonthlyReportInput[] {
  mustBe(ENTRIES, entries, 'reportsIn', 'entries');
  const { isCode } = codesOf(readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'reportsIn'));
  const isReport = (value: unknown): value is MonthlyReportInput =>
    isLoose(value) &&
    isLoose(value['values']) &&
    isCode(value['organization']) &&
    isReportingMonth(value['month']);
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
