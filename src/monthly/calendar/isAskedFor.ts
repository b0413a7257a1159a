import { isReportingMonth } from '../../core/reportingMonth.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { membership } from '../../network/cohorts/membership.js';

/**
 * Tells whether a cohort asks an organization for a month: it is one of its months, not an optional one, and the
 * organization takes part from its first day to its last, as far as that is known.
 */
export function isAskedFor(cohort: Cohort, organization: string, month: string): boolean {
  const { firstMonth, lastMonth, optionalMonths } = cohort;
  if (!isReportingMonth(month) || month < firstMonth || month > lastMonth) return false;
  if (optionalMonths?.includes(month)) return false;
  const part = membership(cohort, organization, month);
  return part === 'member' || part === 'unknown';
}
