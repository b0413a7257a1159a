import type { Params } from '../../core/finding.js';
import { addDays } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { addMonths, lastDayOf } from '../../core/reportingMonth.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { CommitmentDay, CommitmentFactId } from '../commitments/commitmentFields.js';
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

/** What was judged of a fact. */
export type JudgedFact = Omit<FactJudgement, 'fact'>;

/** Judges a share of what was due. */
export function shareState(
  done: number,
  due: number,
  share: number,
  { ended }: CommitmentCase,
): CommitmentState {
  if (due === 0) return 'notYetDue';
  if (done * 100 >= due * share) return 'met';
  return !ended && done * 300 >= due * share * 2 ? 'atRisk' : 'notMet';
}

/** Judges what is still open on a day. */
export function openState(due: string, { on, ended }: CommitmentCase): CommitmentState {
  if (ended) return due <= on ? 'notMet' : 'notYetDue';
  return on >= addDays(due, -COMMITMENT_LIMITS.warnDays) ? 'atRisk' : 'notYetDue';
}

/** Gives the day by which a fact is due, the last day of the cohort at the latest. */
export function dueDay({ firstMonth, lastMonth }: Cohort, by: CommitmentDay | null | undefined): string {
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

/** Whether a record is of the district. */
export function isOf(one: unknown, { district }: CommitmentCase): boolean {
  return isLoose(one) && one['organization'] === district;
}

/** What no record speaks of. */
export function unknownFor(needs: string): JudgedFact {
  return { state: 'unknown', params: { needs } };
}
