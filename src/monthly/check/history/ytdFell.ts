import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { sinceLastNumber } from './sinceLastNumber.js';

/**
 * A year-to-date count is below the last one reported in the same school year.
 *
 * A number marked `revised` may fall. The new school year begins again on 1 July.
 */
export const ytdFell = {
  code: 'monthly.ytd-fell',
  severity: 'confirm',
  message: '{measure}: {value}, but it was {previous} in {previousMonth}. A year-to-date count cannot fall.',
  howToFix:
    'Check whether the count of the month alone was typed. If the earlier number was wrong, send that month again, or mark this one as revised.',
  params: { measure: 'key', value: 'value', previous: 'value', previousMonth: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v04' },
  check({ months }, tell) {
    sinceLastNumber(
      months,
      tell,
      ({ monotone }) => monotone,
      (value, previous, column, at) => value < previous && !isRevised(months[at]!, column),
      (value, previous, previousMonth) => ({ value, previous, previousMonth }),
    );
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function isRevised({ form, qualifiers }: ReportRow, column: number): boolean {
  return qualifiers?.[form.ids[column]!]?.revised === true;
}
