import { codesOf } from '../../core/codes/codesOf.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyContextOf } from '../form/contextOf.js';
import type { MeasureId } from '../form/measures.js';
import type { NotCounted } from '../form/notCounted.js';
import type { AnySubmission } from '../form/report.js';
import { SUBMISSIONS } from '../form/reportKinds.js';
import { SUBMISSION_STATUSES } from '../form/status.js';
import { type OwedField, owedFieldsIn } from './owedFields.js';
import { timelinessIn } from './timeliness.js';

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
export interface OverdueDistrict<Id extends string = MeasureId> {
  readonly organization: string;
  /** Months that have not been sent, or not with one answer, though their due day has passed. */
  readonly months: readonly OverdueMonth[];
  /** Months that were returned and are waiting for the district. */
  readonly returned: readonly string[];
  /** Numbers of months that were sent, but are still to come. */
  readonly fields: readonly OwedField<Id>[];
  /** Months that were sent without one answer, past their due day or not; left out where there are none. */
  readonly unanswered?: readonly string[];
}

/** Who owes something, as far as it is known. */
export interface WhoOwes<Id extends string = MeasureId> {
  /** The districts that owe something, in the order of their codes. */
  readonly districts: readonly OverdueDistrict<Id>[];
  /** Whether the cohort lists its districts. Where not, `districts` are only those who sent something, and owe something else. */
  readonly districtsKnown: boolean;
  /** Submissions that were not looked at, and why: what they hold may be what somebody seems to owe. */
  readonly notCounted: readonly NotCounted[];
}

/**
 * Lists the districts of a cohort that owe something, in the order of their codes: months, months returned to
 * them, months sent without one answer, and numbers within the months they sent.
 *
 * @param today - a date, in the cohort's time zone
 * @param context - the form, where the cohort does not name it, and the registry of schools whose codes do not hold
 *   their district's
 * @throws RangeError for a `today` that is not a date
 * @example
 * whoOwes([], COHORTS['ma-coiin-2020-21'], '2020-10-16').districts[0]
 * // => { organization: '00240000', months: [{ month: '2020-09', due: '2020-10-15', days: 1 }], returned: [], fields: [] }
 * @example
 * whoOwes([], COHORTS['ma-coiin-2021-22'], '2021-11-16') // => { districts: [], districtsKnown: false, notCounted: [] }
 */
export function whoOwes<Id extends string = MeasureId>(
  submissions: readonly AnySubmission[],
  cohort: Cohort,
  today: string,
  context?: MonthlyContextOf<Id> | null,
): WhoOwes<Id> {
  mustBe(SUBMISSIONS, submissions, 'whoOwes', 'submissions');
  mustBe(COHORT, cohort, 'whoOwes', 'cohort');
  mustBe('date', today, 'whoOwes', 'today');
  const known = { ...readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'whoOwes'), cohort };
  const { rows, districtsKnown, notCounted } = timelinessIn(submissions, today, known);
  const sent = submissions.filter((one) => one.cohort === cohort.id && SUBMISSION_STATUSES[one.status]?.sent);
  const codes = codesOf(known);
  const fields = owedFieldsIn(
    sent.flatMap(({ reports }) => reports),
    known,
  ) as OwedField<Id>[];
  const fieldsOf = groupedBy(fields, ({ organization }) => codes.districtOf(organization) ?? organization);
  const rowsOf = groupedBy(rows, ({ organization }) => organization);
  const districts = [...rowsOf].flatMap(([organization, own]) => {
    const unanswered = own.filter(({ empty }) => empty).map(({ month }) => month);
    const overdue: OverdueDistrict<Id> = {
      organization,
      months: own.flatMap(({ month, due, state, days, empty }) =>
        state === 'owed' && due !== null ? [{ month, due, days, ...(empty && { empty }) }] : [],
      ),
      returned: own.filter(({ status }) => status === 'returned').map(({ month }) => month),
      fields: fieldsOf.get(organization) ?? [],
      ...(unanswered.length > 0 && { unanswered }),
    };
    const { months, returned } = overdue;
    return months.length + returned.length + overdue.fields.length + unanswered.length > 0 ? [overdue] : [];
  });
  return { districts, districtsKnown, notCounted };
}
