import type { CommitmentFact } from '../../network/commitments/commitmentFields.js';
import type { PartName } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import { stepOf } from './factSources.js';
import { planSince } from './planRecord.js';

/** Names the part that would show a fact if it had a day: a plan without a first day or review, a profile without a review. */
export function undatedPart(asked: CommitmentFact, { plan, profile }: JoinedParts): PartName | null {
  if (asked.fact === 'planAgreed') return plan && planSince(plan.value) === null ? 'plan' : null;
  return stepOf(asked) === 'profileReviewed' && profile && !profile.value.lastReviewed ? 'profile' : null;
}
