import type { MonthlyReportInput } from '../../monthly/form/report.js';
import type { CohortYear } from '../cohort/cohortTypes.js';

/** A measure and the months in which it has no total. */
export interface WithoutTotal {
  readonly measure: string;
  readonly months: readonly string[];
}

/**
 * Names the months in which a measure that somebody counts has no total of all districts: those that are due, and those in which
 * somebody has a number for it. A month that nobody had to send yet is not one.
 */
export function monthsWithoutTotal(
  { months }: Pick<CohortYear, 'months'>,
  reports: readonly MonthlyReportInput<string>[],
  measures: readonly string[],
  totals: readonly { readonly measure: string; readonly month: string }[],
): readonly WithoutTotal[] {
  const due = months.flatMap(({ month, districts }) => (isDue(districts) ? [month] : []));
  return measures.flatMap((measure) => {
    const known = new Set(totals.flatMap((one) => (one.measure === measure ? [one.month] : [])));
    const told = reports.flatMap(({ month, values }) => (typeof values[measure] === 'number' ? [month] : []));
    if (known.size + told.length === 0) return [];
    const without = [...new Set([...due, ...told])].filter((month) => !known.has(month)).sort();
    return without.length === 0 ? [] : [{ measure, months: without }];
  });
}

/** Whether a month is over for all whose submissions are known; where nobody's are, nothing is. */
function isDue({ onTime, late, undated, owed, notYetDue }: CohortYear['months'][number]['districts']) {
  return notYetDue.length === 0 && onTime.length + late.length + undated.length + owed.length > 0;
}
