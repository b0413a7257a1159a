import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong, hasSameValues, type ReportRow } from '../../rows/reportRow.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

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
  check({ months }) {
    return breachesAmong(months, (row, i) => {
      const before = precedingMonth(months, i);
      if (!before || !hasSameValues(row, before) || countsAboveZero(row) < LEAST_NUMBERS) return undefined;
      const params = { previousMonth: before.record.month };
      const related = [{ record: before.record }];
      return { record: row.record, field: 'month', params, path: [...row.path, 'month'], related };
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;

function countsAboveZero({ form, stored }: ReportRow): number {
  return form.groups.month.filter((id) => stored[form.columnOf(id)!]! > 0).length;
}
