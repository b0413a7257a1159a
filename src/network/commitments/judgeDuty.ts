import type { Params } from '../../core/finding.js';
import { addDays } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { addMonths, lastDayOf, monthsBetween } from '../../core/reportingMonth.js';
import type { Cohort } from '../cohorts/cohort.js';
import { dueDate } from '../cohorts/dueDate.js';
import { attendanceOf } from '../events/attendanceOf.js';
import type { CommitmentRecords } from './commitmentRecords.js';
import type { CommitmentDuty, CommitmentMonth } from './commitments.js';

/** Where a duty stands. */
export type DutyState = 'met' | 'atRisk' | 'notMet' | 'notYetDue' | 'notJudged';

/** A state with the facts behind it. */
export interface DutyJudgement {
  readonly state: DutyState;
  readonly facts: Params;
}

/** The limits between states; proposed. Published collaboratives saw 73% attendance, 98% PDSA and 65% measures. */
export const DUTY_LIMITS = { metFromPercent: 75, atRiskFromPercent: 50, warnDays: 30 } as const;

interface Case {
  readonly district: string;
  readonly records: CommitmentRecords;
  /** The day of judgement: today, or the day on which the district left. */
  readonly on: string;
  /** No more can be made good: the cohort's last month is over, or the district has left. */
  readonly ended: boolean;
}

/**
 * Judges one duty of one district on a day.
 *
 * Shares of events and months are met from 75%, at risk from 50%. A step is at risk from 30 days before its day
 * and for as long as the cohort lasts after it; once the cohort has ended it is not met.
 */
export function judgeDuty(duty: CommitmentDuty, of: Case): DutyJudgement {
  switch (duty.kind) {
    case 'milestones':
      return judgeSteps(duty.steps, of);
    case 'events':
      return judgeEvents(duty.events, of);
    case 'months':
      return judgeMonths(duty.part, of);
    case 'actionPlan':
      return judgePlan(duty.by, of);
  }
}

function judgeSteps(
  steps: Extract<CommitmentDuty, { kind: 'milestones' }>['steps'],
  of: Case,
): DutyJudgement {
  const { milestones } = of.records;
  if (!milestones) return notJudged('milestones');
  const judged = steps.map(({ step, by }) => {
    const days = milestones
      .filter(
        (one) => isLoose(one) && one.organization === of.district && one.step === step && one.on <= of.on,
      )
      .map(({ on }) => on)
      .sort();
    return { step, done: days[0], due: dueDay(of.records.cohort, by) };
  });
  const open = judged.filter(({ done }) => done === undefined);
  const next = open[0];
  const facts: Record<string, number | string> = { steps: steps.length, done: steps.length - open.length };
  if (next) Object.assign(facts, { step: next.step, due: next.due });
  if (!next) return { state: 'met', facts };
  // Of two steps the first may be done and the second lie far ahead: what was due is done.
  const state = openState(next.due, of);
  return { state: state === 'notYetDue' && open.length < steps.length ? 'met' : state, facts };
}

function judgePlan(by: CommitmentMonth, of: Case): DutyJudgement {
  if (!of.records.actionPlans) return notJudged('actionPlans');
  const due = dueDay(of.records.cohort, by);
  const newest = of.records.actionPlans
    .filter((one) => isLoose(one) && one.organization === of.district && one.since <= of.on)
    .reduce<{ state: string; since: string } | null>(
      (last, one) => (last && last.since > one.since ? last : one),
      null,
    );
  const plan = newest?.state ?? 'none';
  const running = plan === 'active' || plan === 'completed';
  return { state: running ? 'met' : openState(due, of), facts: { plan, due } };
}

function judgeEvents(kinds: Extract<CommitmentDuty, { kind: 'events' }>['events'], of: Case): DutyJudgement {
  const { events, attendance, cohort } = of.records;
  if (!events) return notJudged('events');
  if (!attendance) return notJudged('attendance');
  const ofCohort = events.filter((event) => isLoose(event) && event.cohort === cohort.id);
  const { held, attended, missed, unrecorded } = attendanceOf(of.district, ofCohort, attendance, {
    asOf: of.on,
    kinds,
  });
  const facts = { held, attended, missed, unrecorded };
  if (held > 0 && unrecorded === held) return { state: 'notJudged', facts };
  return { state: shareState(attended, attended + missed, of), facts };
}

function judgeMonths(part: 'measures' | 'pdsa', of: Case): DutyJudgement {
  const { months, cohort } = of.records;
  if (!months) return notJudged('months');
  const sent = new Set(
    months
      .filter((one) => isLoose(one) && one.organization === of.district && one[part] && one.on <= of.on)
      .map(({ month }) => month),
  );
  const due = monthsBetween(cohort.firstMonth, cohort.lastMonth).filter(
    (month) => sent.has(month) || dueDate(cohort, month) < of.on,
  );
  const done = due.filter((month) => sent.has(month)).length;
  return { state: shareState(done, due.length, of), facts: { due: due.length, done } };
}

function shareState(done: number, due: number, { ended }: Case): DutyState {
  if (due === 0) return 'notYetDue';
  if (done * 100 >= due * DUTY_LIMITS.metFromPercent) return 'met';
  return !ended && done * 100 >= due * DUTY_LIMITS.atRiskFromPercent ? 'atRisk' : 'notMet';
}

function openState(due: string, { on, ended }: Case): DutyState {
  if (ended) return due <= on ? 'notMet' : 'notYetDue';
  return on >= addDays(due, -DUTY_LIMITS.warnDays) ? 'atRisk' : 'notYetDue';
}

function dueDay({ firstMonth, lastMonth }: Cohort, by: CommitmentMonth): string {
  return lastDayOf(by === 'last' ? lastMonth : addMonths(firstMonth, by));
}

function notJudged(needs: string): DutyJudgement {
  return { state: 'notJudged', facts: { needs } };
}
