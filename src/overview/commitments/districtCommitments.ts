import type { CommitmentFact } from '../../network/commitments/commitmentFields.js';
import { commitmentsOf } from '../../network/commitments/commitments.js';
import type { CommitmentRecords } from '../../network/status/commitmentRecords.js';
import { type CommitmentState, type FactJudgement, worstOf } from '../../network/status/commitmentState.js';
import { type CommitmentStatus, commitmentStatus } from '../../network/status/commitmentStatus.js';
import type { PartName } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import { attendanceKnown } from './attendanceKnown.js';
import { commitmentWord } from './commitmentWord.js';
import type { ShownBy, ShownStep } from './derivedSteps.js';
import { sourcesOf } from './factSources.js';
import { planRecord } from './planRecord.js';
import { cycleMonths, monthsSent } from './recordMonths.js';
import { shownFor } from './shownFor.js';
import { silentParts } from './silentParts.js';
import { undatedPart } from './undatedPart.js';

/** One fact that a commitment asks for: where it stands, which records show it, and which are missing to know more. */
export interface CommitmentProof extends FactJudgement {
  readonly shownBy: readonly ShownBy[];
  readonly missing: readonly PartName[];
}

/**
 * Where a commitment stands, in one word. `partly`: some of what is due is shown, and some is not. `notYetDue`: nothing of it
 * is due yet. `unknown`: the records that would tell are not there.
 */
export type DistrictCommitmentStatus = 'met' | 'partly' | 'notMet' | 'notYetDue' | 'unknown';

/** Where a district stands with one commitment, with the facts that prove it. */
export interface DistrictCommitment {
  readonly id: string;
  readonly label: string;
  readonly status: DistrictCommitmentStatus;
  /** The same as `commitmentStatus` says it: `atRisk` can still be made good. */
  readonly state: CommitmentState;
  readonly facts: readonly CommitmentProof[];
}

/** Judges the commitments of a district by the records of its year. */
export function districtCommitments(
  joined: JoinedParts,
  steps: readonly ShownStep[],
  ready: Ready,
): DistrictCommitment[] {
  const { cohort, asOf, given } = ready;
  const definitions = given.commitments ?? commitmentsOf(cohort);
  const { organization } = joined;
  if (organization === null) {
    return definitions.map(({ id, label, fulfilledBy }) => {
      const facts = fulfilledBy.map((asked) =>
        unknownProof(
          asked,
          sourcesOf(asked).map(({ part }) => part),
        ),
      );
      return { id, label, status: 'unknown', state: 'unknown', facts };
    });
  }
  const isKnown = (part: PartName) => !joined.missing.includes(part);
  const milestones = steps.map(({ step, on }) => ({ organization, step, on }));
  const sent = monthsSent(joined, ready);
  const tested = cycleMonths(joined, ready);
  const plan = joined.plan && planRecord(joined);
  const records: CommitmentRecords = {
    cohort,
    ...(given.events && { events: given.events }),
    ...(isKnown('attendance') && { attendance: attendanceKnown(joined, given.events) }),
    // Records of who came say nothing of who finished.
    ...(isKnown('attendance') &&
      (joined.completions.length > 0 || joined.attendance.length === 0) && {
        completions: joined.completions.map(({ value }) => value),
      }),
    ...(isKnown('plan') && { actionPlans: plan?.record ? [{ organization, ...plan.record }] : [] }),
    ...(isKnown('assessments') && {
      sheets: joined.assessments.map(({ value }) => ({
        organization,
        instrument: value.instrument,
        on: value.completedOn,
      })),
    }),
    milestones,
  };
  const judge = (months: CommitmentRecords['months']): CommitmentStatus[] =>
    commitmentStatus(
      organization,
      { ...records, ...(months && { months }) },
      { asOf, ...(given.commitments && { commitments: given.commitments }) },
    );
  const bySubmissions = judge(sent?.map(({ record }) => record));
  const byLog = judge(tested?.map(({ record }) => record));
  return definitions.map(({ id, label, fulfilledBy }, c) => {
    const facts = fulfilledBy.map((asked, f): CommitmentProof => {
      const isOfLog = asked.fact === 'cycleLogged';
      const judged = (isOfLog ? byLog : bySubmissions)[c]!.facts[f]!;
      const shownBy = shownFor(asked, joined, steps, { sent: sent ?? [], tested: tested ?? [], plan });
      return settled(asked, { ...judged, shownBy, missing: [] }, joined, ready);
    });
    const state = worstOf(facts.map((fact) => fact.state));
    return { id, label, status: commitmentWord(state, facts, asOf), state, facts };
  });
}

/**
 * A fact that nothing shows is unknown where the part that would show it is not there, not all of it, or without a day:
 * `undated` then names that part. It is unknown, too, where its part is there and cannot tell.
 */
function settled(
  asked: CommitmentFact,
  judged: CommitmentProof,
  joined: JoinedParts,
  ready: Ready,
): CommitmentProof {
  if (judged.state === 'met') return judged;
  const undated = undatedPart(asked, joined);
  if (undated) return { ...judged, state: 'unknown', params: { ...judged.params, undated } };
  const parts = sourcesOf(asked).map(({ part }) => part);
  const without = parts.filter((part) => joined.missing.includes(part));
  const uncertain = parts.filter((part) => joined.uncertain.has(part));
  const silent = silentParts(asked, judged, joined, ready);
  if (without.length + uncertain.length + silent.length === 0) return judged;
  return unknownProof(asked, [...new Set([...without, ...uncertain, ...silent])], judged.shownBy);
}

function unknownProof(
  { fact }: CommitmentFact,
  missing: readonly PartName[],
  shownBy: readonly ShownBy[] = [],
): CommitmentProof {
  return { fact, state: 'unknown', params: { needs: missing.join(', ') }, shownBy, missing };
}
