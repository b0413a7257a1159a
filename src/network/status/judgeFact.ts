import type { Params } from '../../core/finding.js';
import { addDays } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { addMonths, lastDayOf } from '../../core/reportingMonth.js';
import type { Cohort } from '../cohorts/cohort.js';
import { dueDate, dueMonths } from '../cohorts/dueDate.js';
import type { CommitmentDay, CommitmentFact, CommitmentFactId } from '../commitments/commitmentFields.js';
import { attendanceOf } from '../events/attendanceOf.js';
import type { CommitmentRecords } from './commitmentRecords.js';

/**
 * Where a commitment, or a fact that it asks for, stands. `unknown`: no record speaks of it, which is neither kept nor
 * broken.
 */
export type CommitmentState = 'met' | 'atRisk' | 'notMet' | 'notYetDue' | 'unknown';

/** Where one fact stands, with the numbers, dates and words that say so. */
export interface FactJudgement {
  readonly fact: CommitmentFactId;
  readonly state: CommitmentState;
  readonly params: Params;
}

/**
 * The limits between states, where a commitment names no share; proposed. Published collaboratives saw 73% attendance,
 * 98% PDSA and 65% measures. At risk begins at two thirds of the share that is asked for.
 */
export const COMMITMENT_LIMITS = { metFromPercent: 75, warnDays: 30 } as const;

/** The district whose records are judged, and the day. */
export interface CommitmentCase {
  readonly district: string;
  readonly records: CommitmentRecords;
  /** The day of judgement: today, or the day on which the district left. */
  readonly on: string;
  /** No more can be made good: the cohort's last month is over, or the district has left. */
  readonly ended: boolean;
}

type Judged = Omit<FactJudgement, 'fact'>;

/**
 * Judges one fact of one district on a day.
 *
 * Shares of events and months are met from the share that is asked for, at risk from two thirds of it. A step is at risk
 * from 30 days before its day and for as long as the cohort lasts after it; once the cohort has ended it is not met.
 */
export function judgeFact(asked: CommitmentFact, of: CommitmentCase): FactJudgement {
  return { fact: asked.fact, ...judgementOf(asked, of) };
}

function judgementOf(asked: CommitmentFact, of: CommitmentCase): Judged {
  const { milestones, sheets } = of.records;
  switch (asked.fact) {
    case 'attended':
      return judgeEvents(asked, of);
    case 'monthSent':
      return judgeMonths('measures', asked, of);
    case 'cycleLogged':
      return judgeMonths('pdsa', asked, of);
    case 'planAgreed':
      return judgePlan(asked.by, of);
    case 'sheetSubmitted': {
      if (!sheets) return unknownFor('sheets');
      const { instrument } = asked;
      const sent = sheets.filter(
        (one) => isOf(one, of) && (!instrument || one.instrument === instrument) && one.on <= of.on,
      );
      return judgeCount(sent.length, asked, of);
    }
    default: {
      if (!milestones) return unknownFor('milestones');
      const step = asked.fact === 'milestone' ? asked.step : asked.fact;
      const done = milestones.some((one) => isOf(one, of) && one.step === step && one.on <= of.on);
      const due = dueDay(of.records.cohort, asked.by);
      if (done) return { state: 'met', params: { step, due } };
      return { state: openState(due, of), params: { step, due } };
    }
  }
}

function judgePlan(by: CommitmentDay | null | undefined, of: CommitmentCase): Judged {
  if (!of.records.actionPlans) return unknownFor('actionPlans');
  const due = dueDay(of.records.cohort, by);
  const newest = of.records.actionPlans
    .filter((one) => isOf(one, of) && one.since <= of.on)
    .reduce<{ state: string; since: string } | null>(
      (last, one) => (last && last.since > one.since ? last : one),
      null,
    );
  const plan = newest?.state ?? 'none';
  const isAgreed = plan === 'active' || plan === 'completed';
  return { state: isAgreed ? 'met' : openState(due, of), params: { plan, due } };
}

/** What a share is asked of, and a count. */
type Amount = Pick<Extract<CommitmentFact, { fact: 'attended' }>, 'share' | 'atLeast' | 'by'>;

function judgeEvents(asked: Extract<CommitmentFact, { fact: 'attended' }>, of: CommitmentCase): Judged {
  const { events, attendance, cohort } = of.records;
  if (!events) return unknownFor('events');
  if (!attendance) return unknownFor('attendance');
  const ofCohort = events.filter((event) => isLoose(event) && event.cohort === cohort.id);
  const { held, attended, missed, unrecorded } = attendanceOf(of.district, ofCohort, attendance, {
    asOf: of.on,
    ...(asked.events && { kinds: asked.events }),
  });
  const params = { held, attended, missed, unrecorded };
  if (held > 0 && unrecorded === held) return { state: 'unknown', params };
  return judgeAmount(attended, attended + missed, params, asked, of);
}

function judgeMonths(part: 'measures' | 'pdsa', asked: Amount, of: CommitmentCase): Judged {
  const { months, cohort } = of.records;
  if (!months) return unknownFor('months');
  const sent = new Set(
    months.filter((one) => isOf(one, of) && one[part] && one.on <= of.on).map(({ month }) => month),
  );
  const due = dueMonths(cohort, of.district).filter(
    (month) => sent.has(month) || dueDate(cohort, month, of.district) < of.on,
  );
  const done = due.filter((month) => sent.has(month)).length;
  return judgeAmount(done, due.length, { due: due.length, done }, asked, of);
}

/** Judges a share, a least number, or both; a share of 75 percent where neither is asked for. */
function judgeAmount(done: number, due: number, params: Params, asked: Amount, of: CommitmentCase): Judged {
  const { share, atLeast } = asked;
  const states: CommitmentState[] = [];
  if (share || !atLeast) states.push(shareState(done, due, share ?? COMMITMENT_LIMITS.metFromPercent, of));
  if (!atLeast) return { state: states[0]!, params };
  const counted = judgeCount(done, { atLeast, by: asked.by }, of);
  return { state: worstOf([...states, counted.state]), params: { ...params, ...counted.params } };
}

function judgeCount(
  done: number,
  { atLeast, by }: Pick<Amount, 'atLeast' | 'by'>,
  of: CommitmentCase,
): Judged {
  const least = atLeast ?? 1;
  const due = dueDay(of.records.cohort, by);
  const state = done >= least ? 'met' : openState(due, of);
  return { state, params: { done, least, last: due } };
}

function shareState(done: number, due: number, share: number, { ended }: CommitmentCase): CommitmentState {
  if (due === 0) return 'notYetDue';
  if (done * 100 >= due * share) return 'met';
  return !ended && done * 300 >= due * share * 2 ? 'atRisk' : 'notMet';
}

function openState(due: string, { on, ended }: CommitmentCase): CommitmentState {
  if (ended) return due <= on ? 'notMet' : 'notYetDue';
  return on >= addDays(due, -COMMITMENT_LIMITS.warnDays) ? 'atRisk' : 'notYetDue';
}

/** The day by which a fact is due, the last day of the cohort at the latest. */
function dueDay({ firstMonth, lastMonth }: Cohort, by: CommitmentDay | null | undefined): string {
  const last = lastDayOf(lastMonth);
  if (typeof by === 'number') {
    return earlier(lastDayOf(addMonths(firstMonth, by)), last);
  }
  return by === undefined || by === null || by === 'last' ? last : earlier(by, last);
}

function earlier(day: string, other: string): string {
  return [day, other].sort()[0]!;
}

/**
 * Puts the states of several facts together, all of which are asked for: the worst decides, what is not yet due does not
 * spoil what is met, and what is unknown hides no more than what is met.
 */
export function worstOf(states: readonly CommitmentState[]): CommitmentState {
  for (const state of ['notMet', 'atRisk', 'unknown', 'met'] as const)
    if (states.includes(state)) return state;
  return 'notYetDue';
}

function isOf(one: unknown, { district }: CommitmentCase): boolean {
  return isLoose(one) && one['organization'] === district;
}

function unknownFor(needs: string): Judged {
  return { state: 'unknown', params: { needs } };
}
