import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, numberIn, placeOf, type ReportRow } from '../../rows/reportRow.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

/** As many equal months in a row make the finding; a longer run makes no second one. */
const MONTHS = 3;
/** Smaller numbers repeat by chance. */
const LEAST = 10;

/** A count of the month is the same for the third month running, and 10 or more. */
export const valueRepeated = {
  code: 'monthly.value-repeated',
  severity: 'warning',
  message: '{measure}: {value} for {months} months in a row.',
  howToFix: 'Check whether the number was counted again or copied from the month before.',
  params: { measure: 'key', value: 'value', months: 'place' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v15' },
  check({ months }) {
    return months.flatMap((row, i) =>
      breachesOf(row, row.form.groups.month, (id, value) => {
        if (value < LEAST || runOf(months, i, id, value) !== MONTHS) return undefined;
        const related = months.slice(i - MONTHS + 1, i).map((each) => placeOf(each, id));
        return breachAt(row, id, { value, months: MONTHS }, related);
      }),
    );
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;

/** How many months up to this one have the value, counted no further than is needed. */
function runOf(months: readonly ReportRow[], at: number, id: string, value: number): number {
  let run = 1;
  for (let i = at; run <= MONTHS; i--, run++) {
    const before = precedingMonth(months, i);
    if (!before || numberIn(before, id) !== value) break;
  }
  return run;
}
