import { districtOf } from '../../core/codes/orgCode.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { MonthlySubmissionInput, UnsentSubmissionInput } from '../form/report.js';
import { SUBMISSIONS } from '../form/reportKinds.js';
import { SUBMISSION_STATUSES } from '../form/status.js';
import { type OwedField, owedFields } from './owedFields.js';
import { timeliness } from './timeliness.js';

/** A month that a district owes. */
export interface OverdueMonth {
  readonly month: string;
  readonly due: string;
  /** Days from the due day to today. */
  readonly days: number;
  /** `true` where something was sent that answers none of the due fields. */
  readonly empty?: true;
}

/** What one district owes. */
export interface OverdueDistrict {
  readonly organization: string;
  /** Months that have not been sent, or not with one answer, though their due day has passed. */
  readonly months: readonly OverdueMonth[];
  /** Months that were returned and are waiting for the district. */
  readonly returned: readonly string[];
  /** Numbers of months that were sent, but are still to come. */
  readonly fields: readonly OwedField[];
  /** Months that were sent without one answer, past their due day or not; left out where there are none. */
  readonly unanswered?: readonly string[];
}

/**
 * Lists the districts of a cohort that owe something, in the order of their codes: months, months returned to
 * them, months sent without one answer, and numbers within the months they sent.
 *
 * @param today - a date, in the cohort's time zone
 * @throws RangeError for a `today` that is not a date
 * @example
 * whoOwes([], COHORTS['ma-coiin-2020-21'], '2020-10-16')[0]
 * // => { organization: '00240000', months: [{ month: '2020-09', due: '2020-10-15', days: 1 }], returned: [], fields: [] }
 */
export function whoOwes(
  submissions: readonly (MonthlySubmissionInput | UnsentSubmissionInput)[],
  cohort: Cohort,
  today: string,
): OverdueDistrict[] {
  mustBe(SUBMISSIONS, submissions, 'whoOwes', 'submissions');
  mustBe(COHORT, cohort, 'whoOwes', 'cohort');
  mustBe('date', today, 'whoOwes', 'today');
  const { rows } = timeliness(submissions, cohort, today);
  const sent = submissions.filter((one) => one.cohort === cohort.id && SUBMISSION_STATUSES[one.status]?.sent);
  const fields = owedFields(sent.flatMap(({ reports }) => reports));
  return [...new Set(rows.map(({ organization }) => organization))].flatMap((organization) => {
    const own = rows.filter((row) => row.organization === organization);
    const unanswered = own.filter(({ empty }) => empty).map(({ month }) => month);
    const overdue: OverdueDistrict = {
      organization,
      months: own.flatMap(({ month, due, state, days, empty }) =>
        state === 'owed' && due !== null ? [{ month, due, days, ...(empty && { empty }) }] : [],
      ),
      returned: own.filter(({ status }) => status === 'returned').map(({ month }) => month),
      fields: fields.filter((field) => districtOf(field.organization) === organization),
      ...(unanswered.length > 0 && { unanswered }),
    };
    const { months, returned } = overdue;
    return months.length + returned.length + overdue.fields.length + unanswered.length > 0 ? [overdue] : [];
  });
}
