import { type ExactMean, fractionOfAll, tenthsIn } from '../score/exactMean.js';
import type { AssessmentScore } from '../score/score.js';

/** The scores whose mean or sum is the score over all. */
export function exactsOf({ domains, overall, overallMethod }: AssessmentScore): readonly ExactMean[] {
  if (overall.exact) return [overall.exact];
  const exacts = (overall.of ?? Object.keys(domains)).map((id) => domains[id]!.exact);
  if (overallMethod !== 'mean-of-items') return exacts;
  return [exacts.reduce((all, { sum, n }) => ({ sum: all.sum + sum, n: all.n + n }), { sum: 0, n: 0 })];
}

/** Tenths between two scores made of others, rounded once; a fall reads as the rise turned round. */
export function changeOf(
  before: readonly ExactMean[],
  after: readonly ExactMean[],
  { scoring, overallMethod }: AssessmentScore,
): number {
  const isSum = overallMethod === 'sum-of-domains';
  const [a, b] = fractionOfAll(before, isSum);
  const [c, d] = fractionOfAll(after, isSum);
  const rise = c * b - a * d;
  const size = rise < 0n ? -rise : rise;
  const steps = BigInt(2 * tenthsIn(scoring));
  const tenths = Number((steps * size + b * d) / (2n * b * d));
  // Zero has no sign here: -0 would not equal 0 in a comparison by value.
  return rise < 0n && tenths > 0 ? -tenths : tenths;
}
