import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { least } from '../../core/greatest.js';
import { groupedBy } from '../../core/groupedBy.js';
import { daysBetween } from '../../core/instant.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { dueDate, dueMonths, optionalMonths } from '../../network/cohorts/dueDate.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import { monthKey } from '../form/monthKey.js';
import type { NotCounted } from '../form/notCounted.js';
import type { AnySubmission } from '../form/report.js';
import { SUBMISSIONS } from '../form/reportKinds.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';
import { currentVersions } from '../sending/versions.js';
import { answersNothing } from './answersNothing.js';
import { lateness } from './deadlines.js';
import { isAskedFor } from './isAskedFor.js';
import { isPartUnread } from './isPartUnread.js';
import type { TimelinessState } from './timelinessStates.js';
import { timelinessSummary } from './timelinessSummary.js';
import { notCountedIn, reasonBy } from './unplaced.js';

/** One district and month. */
export interface TimelinessRow {
  readonly organization: string;
  readonly month: string;
  /** The due day, with the extension of the district; `null` for months that are not asked for. */
  readonly due: string | null;
  readonly state: TimelinessState;
  /** Days after the due day: when it was sent, or for what is owed, today. 0 otherwise. */
  readonly days: number;
  /** The status of the newest version; `null` where there is none. */
  readonly status: SubmissionStatus | null;
  /** `true` where something was sent and answers none of the due fields: the month stands as if nothing had been sent. */
  readonly empty?: true;
  /** `true` where some values of the newest version cannot be read. */
  readonly partUnread?: true;
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
  /** Whether the cohort lists its districts. Where not, the rows are of those who sent, and who else owes is not known. */
  readonly districtsKnown: boolean;
  /** Submissions that are in no row, each organization and month once, and why. */
  readonly notCounted: readonly NotCounted[];
}

/**
 * Tells for every district and month of a cohort whether its submission came on time, late or not yet.
 *
 * The first version that was sent decides: a revision does not make a month late, and drafts are not sent. A version
 * that answers none of the due fields is not counted as sent: its month is owed or not yet due, marked as `empty` and
 * listed under `unanswered`, until another version answers something. What was sent counts whatever `today` is; `today` tells what is owed from what is not yet due. Months that the
 * cohort does not ask for are `notDue`, and for a district that joins or leaves so are those of which it is not a member
 * from the first day to the last. Due days are those of `dueDate`, with the district's extension.
 *
 * A submission that has no row is listed under `notCounted`: of another cohort, of an organization that is not in this
 * one or whose code the code scheme does not know, or of another month. A cohort that names no districts takes every
 * district that submitted, and `districtsKnown` is `false`.
 *
 * How complete a submission is beyond that, is another question: see `monthlyCompleteness`.
 *
 * @param today - a date, in the cohort's time zone
 * @param context - the form, where the cohort does not name it, and the registry of schools whose codes do not hold
 *   their district's
 * @throws RangeError for a `today` that is not a date
 * @example
 * timeliness([], COHORTS['ma-coiin-2020-21'], '2020-10-16').counts
 * // => { onTime: 0, late: 0, undated: 0, owed: 6, notYetDue: 54, notDue: 12 }
 */
export function timeliness(
  submissions: readonly AnySubmission[],
  cohort: Cohort,
  today: string,
  context?: MonthlyContext | null,
): Timeliness {
  mustBe(SUBMISSIONS, submissions, 'timeliness', 'submissions');
  mustBe(COHORT, cohort, 'timeliness', 'cohort');
  mustBe('date', today, 'timeliness', 'today');
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'timeliness');
  return timelinessIn(submissions, today, { ...known, cohort });
}

/** Does what `timeliness` does, for a context that was read. */
export function timelinessIn(
  submissions: readonly AnySubmission[],
  today: string,
  context: MonthlyContext & { readonly cohort: Cohort },
): Timeliness {
  const { cohort } = context;
  const members = memberCodes(cohort);
  const months = [...new Set<string>([...optionalMonths(cohort), ...dueMonths(cohort)])].sort();
  const whyOut = reasonBy(context, new Set(members), new Set(months));
  const placed = submissions.filter((one) => whyOut(one) === null);
  const byKey = groupedBy(placed, ({ organization, month }) => monthKey(organization, month));
  const districts = members.length > 0 ? members : placed.map((one) => one.organization);
  const rows = [...new Set(districts)].sort().flatMap((organization) =>
    months.map((month): TimelinessRow => {
      const versions = byKey.get(monthKey(organization, month)) ?? [];
      const newest = currentVersions(versions)[0];
      const status = newest?.status ?? null;
      const unread = newest && isPartUnread(newest) ? ({ partUnread: true } as const) : null;
      if (!isAskedFor(cohort, organization, month))
        return { organization, month, due: null, state: 'notDue', days: 0, status, ...unread };
      const due = dueDate(cohort, month, organization);
      return { organization, month, due, ...standing(versions, due, today, context), status, ...unread };
    }),
  );
  return {
    ...timelinessSummary(rows),
    districtsKnown: members.length > 0,
    notCounted: notCountedIn(submissions, whyOut),
  };
}

function standing(
  versions: readonly AnySubmission[],
  due: string,
  today: string,
  context: MonthlyContext & { readonly cohort: Cohort },
): Pick<TimelinessRow, 'state' | 'days' | 'empty'> {
  const sent = versions.filter(({ status }) => SUBMISSION_STATUSES[status]?.sent);
  const answered = sent.filter((version) => !answersNothing(version, context));
  if (answered.length === 0) {
    const days = Math.max(0, daysBetween(due, today));
    return { state: days > 0 ? 'owed' : 'notYetDue', days, ...(sent.length > 0 && { empty: true }) };
  }
  const days = answered.flatMap((version) => lateness(version, context.cohort) ?? []);
  if (days.length === 0) return { state: 'undated', days: 0 };
  const first = least(days, Number);
  return { state: first > 0 ? 'late' : 'onTime', days: first };
}
