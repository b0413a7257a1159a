import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, numberIn, placeOf } from '../../rows/reportRow.js';
import { lastWithNumber, type OrganizationHistory } from './organizationHistory.js';

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
  check({ months }) {
    return months.flatMap((row, i) =>
      breachesOf(row, row.form.groups.monotone, (id, value) => {
        const before = row.qualifiers?.[id]?.revised ? undefined : lastWithNumber(months, i, id);
        const previous = before ? numberIn(before, id)! : 0;
        if (!before || value >= previous) return undefined;
        const params = { value, previous, previousMonth: before.record.month };
        return breachAt(row, id, params, [placeOf(before, id)]);
      }),
    );
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
