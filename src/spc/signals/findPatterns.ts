import type { RunsLimits } from '../runs/runsLimits.js';
import { alternating } from './alternating.js';
import { beyond } from './beyond.js';
import { crossings } from './crossings.js';
import { hugging } from './hugging.js';
import { longestRun } from './longestRun.js';
import { mixture } from './mixture.js';
import type { Pattern, PhaseSeries } from './phaseSeries.js';
import type { SignalRule } from './ruleSet.js';
import { shift } from './shift.js';
import { trend } from './trend.js';
import { unusualRuns } from './unusualRuns.js';

/** Finds every pattern of a rule in one phase. */
export function findPatterns(series: PhaseSeries, rule: SignalRule, limits: RunsLimits): Pattern[] {
  switch (rule.pattern) {
    case 'beyond':
      return beyond(series, rule);
    case 'shift':
      return shift(series, rule);
    case 'trend':
      return trend(series, rule);
    case 'alternating':
      return alternating(series, rule);
    case 'hugging':
      return hugging(series, rule);
    case 'mixture':
      return mixture(series, rule);
    case 'longestRun':
      return longestRun(series);
    case 'crossings':
      return crossings(series);
    case 'tooFewRuns':
    case 'tooManyRuns':
      return unusualRuns(series, rule, limits);
  }
}
