import type { CommitmentState } from '../../network/status/commitmentState.js';
import type { CommitmentProof, DistrictCommitmentStatus } from './districtCommitments.js';

/** Puts the facts of a commitment into one word. */
export function commitmentWord(
  state: CommitmentState,
  facts: readonly CommitmentProof[],
  asOf: string,
): DistrictCommitmentStatus {
  if (state === 'met' || state === 'unknown' || state === 'notYetDue') return state;
  const isDone = ({ state: of, params }: CommitmentProof) =>
    of === 'met' || (of === 'atRisk' && (Number(params['done'] ?? params['attended'] ?? 0) || 0) > 0);
  if (facts.some(isDone)) return 'partly';
  const isAhead = ({ params }: CommitmentProof) => {
    const due = params['due'] ?? params['last'];
    return typeof due === 'string' && due >= asOf;
  };
  return state === 'atRisk' && facts.every((fact) => fact.state !== 'atRisk' || isAhead(fact))
    ? 'notYetDue'
    : 'notMet';
}
