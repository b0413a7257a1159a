import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachBeside, type LateBreach, tellAmong } from '../../rows/lateBreach.js';
import { hasSameValues, type ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { precedingMonth } from './precedingMonth.js';

/** Fewer numbers above zero may well be alike by chance. */
const LEAST_NUMBERS = 5;

/**
 * A report repeats every number of the preceding month, five or more of them counts of the month above zero.
 *
 * The third month of a copied report is named again: each copy has to be confirmed.
 */
export const reportRepeated = {
  code: 'monthly.report-repeated',
  severity: 'confirm',
  message: 'Every number is the same as in {previousMonth}.',
  howToFix: 'Check whether the file of {previousMonth} was sent again under a new month.',
  forForm: { howToFix: 'Check whether the numbers of {previousMonth} were sent again under a new month.' },
  params: { previousMonth: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v15' },
  check({ months }, tell) {
    tellAmong(months, tell, (row, i) => {
      const before = precedingMonth(months, i);
      if (!before || !row.judged || !hasSameValues(row, before)) return undefined;
      return countsAboveZero(row) < LEAST_NUMBERS ? undefined : repeating(row, before);
    });
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function countsAboveZero({ form, stored }: ReportRow): number {
  return form.columns.month.reduce((count, column) => (stored[column]! > 0 ? count + 1 : count), 0);
}

function repeating(row: ReportRow, { record }: ReportRow): LateBreach {
  return breachBeside(row, 'month', () => ({
    params: { previousMonth: record.month },
    related: [{ record }],
  }));
}
