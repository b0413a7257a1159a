import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachAt, type LateBreach, placesOf } from '../../rows/lateBreach.js';
import { type ReportRow, reportedAt, unitOf } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { precedingMonth } from './precedingMonth.js';

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
  check({ months }, tell) {
    for (let at = MONTHS - 1; at < months.length; at++) {
      const row = months[at]!;
      const before = precedingMonth(months, at);
      if (!before || !row.judged) continue;
      const columns = row.form.columns.month;
      for (let k = 0; k < columns.length; k++) {
        const column = columns[k]!;
        // Hardly any number is like the one before, which is told without a further look.
        if (row.stored[column] === before.stored[column] && isThird(months, at, column))
          tell(repeated(months.slice(at - MONTHS + 1, at + 1), column));
      }
    }
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function isThird(months: readonly ReportRow[], at: number, column: number): boolean {
  const { stored, form } = months[at]!;
  const value = stored[column]!;
  return value >= LEAST * unitOf(form, column) && runOf(months, at, column, value) === MONTHS;
}

/** How many months up to this one have the value, counted no further than is needed. */
function runOf(months: readonly ReportRow[], at: number, column: number, value: number): number {
  let run = 1;
  for (let i = at; run <= MONTHS; i--, run++) {
    if (precedingMonth(months, i)?.stored[column] !== value) break;
  }
  return run;
}

function repeated(run: readonly ReportRow[], column: number): LateBreach {
  const row = run.at(-1)!;
  return breachAt(row, column, () => ({
    params: { value: reportedAt(row, column), months: MONTHS },
    related: placesOf(run.slice(0, -1), column),
  }));
}
