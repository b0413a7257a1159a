import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { breachAt, type Path } from '../../form/breaches.js';
import { OVERALL_SCORE_METHODS, type OverallScoreMethod, type ScoringKind } from './scoring.js';
import { overallMethodUnfit } from './scoringRules.js';

/** Finds out whether scores of a kind can become one in some way: sums are added up, means and percents are averaged. */
export function misfitOfMethod(kind: ScoringKind, method: OverallScoreMethod, path: Path): Finding[] {
  const fits = (one: string) => one.startsWith('sum') === (kind === 'sum');
  if (fits(method)) return [];
  const params = { method, kind, choices: OVERALL_SCORE_METHODS.filter(fits).join(', ') };
  return [findingOf(overallMethodUnfit, breachAt(path, params))];
}
