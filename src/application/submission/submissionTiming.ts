import { tzOffset } from '@date-fns/tz/tzOffset';
import { mustBe } from '../../core/given/mustBe.js';
import { endOfDay, instantToMilliseconds } from '../../core/instant.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';

/** How the time of a submission lies to the deadline, both as clocks in the cohort's time zone show them. */
export interface SubmissionTiming {
  readonly late: boolean;
  /** Seconds after the deadline, rounded up; 0 where it is not late. */
  readonly secondsLate: number;
  /** The instant of submission with the offset in force, such as `2020-06-30T23:59:59-04:00`. */
  readonly at: string;
  /** The last second that is in time, with the offset in force. */
  readonly deadline: string;
  readonly timeZone: string;
}

/**
 * Tells whether an application came in time: the deadline includes its whole last day, to the second, in the time zone of the cohort.
 *
 * `null` where the text is no instant (a time without an offset is none) or the cohort takes no applications.
 *
 * @example
 * submissionTiming('2020-07-01T03:59:59Z', COHORTS['ma-coiin-2020-21'])?.late // => false
 * @example
 * submissionTiming('2020-07-01T04:00:00Z', COHORTS['ma-coiin-2020-21'])?.at // => '2020-07-01T00:00:00-04:00'
 */
export function submissionTiming(submittedAt: string, cohort: Cohort): SubmissionTiming | null {
  mustBe('text', submittedAt, 'submissionTiming', 'submittedAt');
  mustBe(COHORT, cohort, 'submissionTiming', 'cohort');
  const at = instantToMilliseconds(submittedAt);
  if (at === null || !cohort.application) return null;
  const end = endOfDay(cohort.application.dueOn, cohort.timeZone);
  return {
    late: at > end,
    secondsLate: Math.max(0, Math.ceil((at - end) / 1000)),
    at: clockTime(at, cohort.timeZone),
    deadline: clockTime(end, cohort.timeZone),
    timeZone: cohort.timeZone,
  };
}

function clockTime(milliseconds: number, timeZone: string): string {
  const offset = tzOffset(timeZone, new Date(milliseconds));
  const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
