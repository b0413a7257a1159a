import { readOptions } from '../../core/given/readOptions.js';
import type { Loose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { checkReport } from '../check/checkReport.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import { formOf } from '../form/formOf.js';
import type { MeasureId } from '../form/measures.js';
import type { MonthlyReport } from '../form/report.js';
import { isOfShape } from './isOfShape.js';
import { withoutBlankAnswers, withVersion } from './readableReport.js';
import { readReportTexts } from './readReportTexts.js';

/**
 * Reads one report of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @param context - what rules may need beyond the report
 * @example
 * parseMonthlyReport({ organization: '00240000', month: '2020-10', values: { screened: 354 } }).ok // => true
 */
export function parseMonthlyReport<Id extends string = MeasureId>(
  value: unknown,
  context?: MonthlyContext | null,
): Outcome<MonthlyReport<Id>> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlyReport');
  const given = known.text ? readReportTexts(value, formOf(known)) : value;
  const findings = checkReport(given, known);
  if (findings.some(isOfShape)) return refused(findings);
  return {
    ok: true,
    value: withVersion(withoutBlankAnswers(given as Loose), 1) as unknown as MonthlyReport<Id>,
    findings,
  };
}
