import type { Outcome } from '../../core/outcome.js';
import { parseReportingMonth, type ReportingMonth } from '../../core/reportingMonth.js';
import type { MonthlyContext } from '../form/context.js';
import { isPlausibleMonth } from './contextBreaches.js';

/** Reads a month; one that cannot be read is told with the month that was meant, as far as the context lets it be. */
export function monthOutcome(month: unknown, context: MonthlyContext): Outcome<ReportingMonth> {
  return parseReportingMonth(month, {
    isPlausible: (meant) => isPlausibleMonth(meant, context),
    isExact: Boolean(context.cohort),
  });
}
