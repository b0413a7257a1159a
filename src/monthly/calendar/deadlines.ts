import type { ObjectKind } from '../../core/given/kind.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { dateIn, daysBetween, endOfDay, instantToMilliseconds } from '../../core/instant.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { dueDate } from '../../network/cohorts/dueDate.js';

/** What is needed to tell when something was sent, and for which month. */
export interface Sent {
  readonly month: string;
  /** The district, or a school of it, whose extension counts. */
  readonly organization?: string | null | undefined;
  /** An instant with its offset. */
  readonly submittedAt?: string | null | undefined;
}

/**
 * Gives the last millisecond of the due day in the cohort's time zone, as an instant in UTC.
 *
 * @param district - a district, or a school of it, whose extension counts; left out, the day for all
 * @throws RangeError as `dueDate` does
 * @example
 * dueInstant(COHORTS['ma-coiin-2020-21'], '2020-10') // => '2020-11-16T04:59:59.999Z'
 */
export function dueInstant(cohort: Cohort, month: string, district?: string): string {
  mustBe(COHORT, cohort, 'dueInstant', 'cohort');
  mustBe('month', month, 'dueInstant', 'month');
  mayBe('text', district, 'dueInstant', 'district');
  return new Date(endOfDay(dueDate(cohort, month, district), cohort.timeZone)).toISOString();
}

/**
 * Counts the calendar days by which something was sent after its due day, in the cohort's time zone.
 *
 * The due day is that of `dueDate`: with the cohort's rule for weekends and holidays, and where `sent` names the
 * organization, with its extension. 0 is on time, up to the last millisecond of the due day; one millisecond later is 1. `null` where nobody
 * can tell: the month is unreadable, or `submittedAt` is left out or carries no offset.
 *
 * @throws RangeError for a due day outside 1 to 31
 * @example
 * lateness({ month: '2020-10', submittedAt: '2020-11-18T09:00:00-05:00' }, COHORTS['ma-coiin-2020-21']) // => 3
 */
export function lateness(sent: Sent, cohort: Cohort): number | null {
  mustBe(SENT, sent, 'lateness', 'sent');
  mustBe(COHORT, cohort, 'lateness', 'cohort');
  const { month, submittedAt, organization } = sent;
  if (!isReportingMonth(month) || !submittedAt || instantToMilliseconds(submittedAt) === null) return null;
  return Math.max(
    0,
    daysBetween(dueDate(cohort, month, organization ?? undefined), dateIn(submittedAt, cohort.timeZone)!),
  );
}

/**
 * Tells whether something is known to have been sent after its due day; false where nobody can tell.
 *
 * @throws RangeError for a due day outside 1 to 31
 * @example
 * isLate({ month: '2020-10', submittedAt: '2020-11-15T23:59:59-05:00' }, COHORTS['ma-coiin-2020-21']) // => false
 */
export function isLate(sent: Sent, cohort: Cohort): boolean {
  mustBe(SENT, sent, 'isLate', 'sent');
  mustBe(COHORT, cohort, 'isLate', 'cohort');
  return (lateness(sent, cohort) ?? 0) > 0;
}

/** What was sent, and when. */
const SENT: ObjectKind = { says: 'what was sent, { month, submittedAt, organization }', has: {} };
