import type { Kind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { CommitmentDefinition } from '../commitments/commitmentFields.js';
import { commitmentsOf } from '../commitments/commitments.js';
import { COMMITMENT_RECORDS, type CommitmentRecords } from './commitmentRecords.js';
import { type CommitmentState, type FactJudgement, worstOf } from './commitmentState.js';
import { judgeFact } from './judgeFact.js';

/** Where one commitment stands, with the facts that say so. */
export interface CommitmentStatus {
  /** The id of the commitment. */
  readonly commitment: string;
  readonly state: CommitmentState;
  /** One for each fact that the commitment asks for. */
  readonly facts: readonly FactJudgement[];
}

/** The day on which commitments are judged, and which. */
export interface CommitmentContext {
  /** A date; records of later days do not count. */
  readonly asOf: string;
  /** The commitments; those of the cohort where left out, and ours where it has none. */
  readonly commitments?: readonly CommitmentDefinition[];
}

/** A list of `CommitmentDefinition`. */
export const COMMITMENT_LIST: Kind = {
  listOf: {
    says: 'a commitment { id, label, fulfilledBy }',
    has: { id: 'text', fulfilledBy: { listOf: 'object' } },
  },
  says: 'a list of commitments, such as parseCommitments gives',
};

/** `CommitmentContext`. */
const COMMITMENT_CONTEXT = {
  asOf: { required: 'date' },
  commitments: COMMITMENT_LIST,
} as const satisfies Record<keyof CommitmentContext, OptionKind>;

/**
 * Tells where a district stands with each of its commitments on a day, with the facts behind it.
 *
 * `met`: all that was due is done. `atRisk`: something due is missing, or due within 30 days, and can still be made good.
 * `notMet`: overdue for good, or far behind. `notYetDue`: nothing was due yet. `unknown`: no record speaks of it.
 *
 * @see COMMITMENT_LIMITS for the limits, proposal c06
 */
export function commitmentStatus(
  district: string,
  records: CommitmentRecords,
  context: CommitmentContext,
): CommitmentStatus[] {
  mustBe('text', district, 'commitmentStatus', 'district');
  mustBe(COMMITMENT_RECORDS, records, 'commitmentStatus', 'records');
  const { asOf, commitments } = readOptions<CommitmentContext>(
    context,
    COMMITMENT_CONTEXT,
    'commitmentStatus',
  );
  const { left, cohort } = records;
  const leftOn =
    (left && Object.hasOwn(left, district) ? left[district] : lastDayIn(cohort, district)) ?? asOf;
  const hasLeft = leftOn < asOf;
  const on = hasLeft ? leftOn : asOf;
  const ended = hasLeft || asOf > lastDayOf(cohort.lastMonth);
  return (commitments ?? commitmentsOf(cohort)).map(({ id, fulfilledBy }) => {
    const facts = fulfilledBy.map((asked) => judgeFact(asked, { district, records, on, ended }));
    return { commitment: id, state: worstOf(facts.map(({ state }) => state)), facts };
  });
}

/** The last day of a district in its cohort, where the cohort says that it leaves before the end. */
function lastDayIn({ districts }: Cohort, district: string): string | undefined {
  const member = districts.find((one) => typeof one === 'object' && one.code === district);
  const to = typeof member === 'object' ? member.to : undefined;
  return to?.length === 7 ? lastDayOf(to) : (to ?? undefined);
}
