import type { Params } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import { COMMITMENT_RECORDS, type CommitmentRecords } from './commitmentRecords.js';
import { COMMITMENTS, type Commitment, type CommitmentId } from './commitments.js';
import { type DutyState, judgeDuty } from './judgeDuty.js';

/** Where one commitment stands, with the facts that say so. */
export interface CommitmentStatus {
  readonly commitment: CommitmentId;
  readonly state: DutyState;
  /** Numbers, dates and words behind the state, by name. */
  readonly facts: Params;
}

/** The day on which commitments are judged. */
export interface CommitmentContext {
  /** A date; records of later days do not count. */
  readonly asOf: string;
}

/** `CommitmentContext`. */
const COMMITMENT_CONTEXT = { asOf: { required: 'date' } } as const satisfies Record<
  keyof CommitmentContext,
  OptionKind
>;

/**
 * Tells where a district stands with each of its twelve commitments on a day, with the facts behind it.
 *
 * `met`: all that was due is done. `atRisk`: something due is missing, or due within 30 days, and can still be made good.
 * `notMet`: overdue for good, or far behind. `notYetDue`: nothing was due yet. `notJudged`: the records do not speak of it.
 *
 * @see DUTY_LIMITS for the limits, which are proposed
 */
export function commitmentStatus(
  district: string,
  records: CommitmentRecords,
  context: CommitmentContext,
): CommitmentStatus[] {
  mustBe('text', district, 'commitmentStatus', 'district');
  mustBe(COMMITMENT_RECORDS, records, 'commitmentStatus', 'records');
  const { asOf } = readOptions<CommitmentContext>(context, COMMITMENT_CONTEXT, 'commitmentStatus');
  const { left, cohort } = records;
  const leftOn = left && Object.hasOwn(left, district) ? left[district]! : asOf;
  const hasLeft = leftOn < asOf;
  const on = hasLeft ? leftOn : asOf;
  const ended = hasLeft || asOf > lastDayOf(cohort.lastMonth);
  return Object.values<Commitment>(COMMITMENTS).map(({ id, duty }) => ({
    commitment: id as CommitmentId,
    ...judgeDuty(duty, { district, records, on, ended }),
  }));
}
