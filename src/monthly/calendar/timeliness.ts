import { mustBe } from '../../core/given/mustBe.js';
import { least } from '../../core/greatest.js';
import { groupedBy } from '../../core/groupedBy.js';
import { daysBetween } from '../../core/instant.js';
import { percentOf } from '../../core/ratio.js';
import { monthsBetween } from '../../core/reportingMonth.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { dueDate, optionalMonths } from '../../network/cohorts/dueDate.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import type { MonthlySubmissionInput, UnsentSubmissionInput } from '../form/report.js';
import { SUBMISSIONS } from '../form/reportKinds.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';
import { currentVersions } from '../sending/versions.js';
import { answersNothing } from './answersNothing.js';
import { lateness } from './deadlines.js';

/** How a month of a district stands; `undated` was sent, but nobody can tell when. */
export const TIMELINESS_STATES = {
  onTime: { label: 'On time' },
  late: { label: 'Sent late' },
  undated: { label: 'Sent, time not known' },
  owed: { label: 'Owed' },
  notYetDue: { label: 'Not yet due' },
  notDue: { label: 'Not asked for' },
} as const satisfies Record<string, { label: string }>;

/** One of the states of `TIMELINESS_STATES`. */
export type TimelinessState = keyof typeof TIMELINESS_STATES;

/** One district and month. */
export interface TimelinessRow {
  readonly organization: string;
  readonly month: string;
  /** The due day; `null` for months that are not asked for. */
  readonly due: string | null;
  readonly state: TimelinessState;
  /** Days after the due day: when it was sent, or for what is owed, today. 0 otherwise. */
  readonly days: number;
  /** The status of the newest version; `null` where there is none. */
  readonly status: SubmissionStatus | null;
  /** `true` where something was sent and answers none of the due fields: the month stands as if nothing had been sent. */
  readonly empty?: true;
}

/** Who sent what in time: one row a district and month, sorted, and their counts. */
export interface Timeliness {
  readonly rows: readonly TimelinessRow[];
  readonly counts: { readonly [State in TimelinessState]: number };
  /** Months on time, of those on time, late or owed; `percent` is `null` where there are none. */
  readonly onTime: {
    readonly numerator: number;
    readonly denominator: number;
    readonly percent: number | null;
  };
  /** Months that were sent without one answer to a due field; they are among those owed or not yet due. */
  readonly unanswered: readonly { readonly organization: string; readonly month: string }[];
}

/**
 * Tells for every district and month of a cohort whether its submission came on time, late or not yet.
 *
 * The first version that was sent decides: a revision does not make a month late, and drafts are not sent. A version
 * that answers none of the due fields is not counted as sent: its month is owed or not yet due, marked as `empty` and
 * listed under `unanswered`, until another version answers something. What was sent counts whatever `today` is; `today` tells what is owed from what is not yet due. Months that the
 * cohort does not ask for are `notDue`. Submissions to other cohorts, of other districts and of other months
 * are left to the checks; a cohort that names no districts takes every district that submitted.
 *
 * How complete a submission is beyond that, is another matter: see `monthlyCompleteness`.
 *
 * @param today - a date, in the cohort's time zone
 * @throws RangeError for a `today` that is not a date
 * @example
 * timeliness([], COHORTS['ma-coiin-2020-21'], '2020-10-16').counts
 * // => { onTime: 0, late: 0, undated: 0, owed: 6, notYetDue: 54, notDue: 12 }
 */
export function timeliness(
  submissions: readonly (MonthlySubmissionInput | UnsentSubmissionInput)[],
  cohort: Cohort,
  today: string,
): Timeliness {
  mustBe(SUBMISSIONS, submissions, 'timeliness', 'submissions');
  mustBe(COHORT, cohort, 'timeliness', 'cohort');
  mustBe('date', today, 'timeliness', 'today');
  const own = submissions.filter((submission) => submission.cohort === cohort.id);
  const byKey = groupedBy(own, ({ organization, month }) => `${organization}|${month}`);
  const members = memberCodes(cohort);
  const districts = members.length > 0 ? members : own.map((one) => one.organization);
  const due = new Set<string>(monthsBetween(cohort.firstMonth, cohort.lastMonth));
  const months = [...new Set([...optionalMonths(cohort), ...due])].sort();
  const rows = [...new Set(districts)].sort().flatMap((organization) =>
    months.map((month): TimelinessRow => {
      const versions = byKey.get(`${organization}|${month}`) ?? [];
      const status = currentVersions(versions)[0]?.status ?? null;
      if (!due.has(month)) return { organization, month, due: null, state: 'notDue', days: 0, status };
      return {
        organization,
        month,
        due: dueDate(cohort, month, organization),
        ...standing(versions, cohort, month, today),
        status,
      };
    }),
  );
  return summaryOf(rows);
}

function standing(
  versions: readonly (MonthlySubmissionInput | UnsentSubmissionInput)[],
  cohort: Cohort,
  month: string,
  today: string,
): Pick<TimelinessRow, 'state' | 'days' | 'empty'> {
  const sent = versions.filter(({ status }) => SUBMISSION_STATUSES[status]?.sent);
  const answered = sent.filter((version) => !answersNothing(version));
  if (answered.length === 0) {
    const days = Math.max(0, daysBetween(dueDate(cohort, month), today));
    return { state: days > 0 ? 'owed' : 'notYetDue', days, ...(sent.length > 0 && { empty: true }) };
  }
  const days = answered.flatMap((version) => lateness(version, cohort) ?? []);
  if (days.length === 0) return { state: 'undated', days: 0 };
  const first = least(days, Number);
  return { state: first > 0 ? 'late' : 'onTime', days: first };
}

function summaryOf(rows: readonly TimelinessRow[]): Timeliness {
  const counts = { onTime: 0, late: 0, undated: 0, owed: 0, notYetDue: 0, notDue: 0 };
  for (const { state } of rows) counts[state]++;
  const denominator = counts.onTime + counts.late + counts.owed;
  const percent = percentOf(counts.onTime, denominator);
  const unanswered = rows
    .filter(({ empty }) => empty)
    .map(({ organization, month }) => ({ organization, month }));
  return { rows, counts, onTime: { numerator: counts.onTime, denominator, percent }, unanswered };
}
