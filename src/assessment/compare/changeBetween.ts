import type { AssessmentScore, DomainScore } from '../score/score.js';
import { changeOf } from './changeOf.js';

/**
 * Says how far one score of two assessments changed, from the exact scores, rounded once to tenths: every table, sentence and
 * comparison takes it from here. `null` where one of the two is missing.
 *
 * @param whole - the assessment of one of them
 */
export function changeBetween(
  before: DomainScore | null | undefined,
  after: DomainScore | null | undefined,
  whole: AssessmentScore,
): number | null {
  if (!before || !after || before.rounded === null || after.rounded === null) return null;
  return changeOf([before.exact], [after.exact], whole) / 10;
}
