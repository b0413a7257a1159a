import type { RunsLimits } from '../runs/runsLimits.js';
import { findPatterns } from './findPatterns.js';
import type { PhaseSeries } from './phaseSeries.js';
import type { RuleSet } from './ruleSet.js';
import type { Direction, Signal } from './signal.js';

/** What signals depend on besides their rule. */
export interface SignalSettings {
  readonly runsLimits: RunsLimits;
  readonly improvement: 'up' | 'down' | null;
}

/** Finds the signals of a rule set in one phase, in the order of the set; points count from 1. */
export function signalsIn(
  series: PhaseSeries,
  phase: number,
  { rules }: RuleSet,
  { runsLimits, improvement }: SignalSettings,
): Signal[] {
  return rules.flatMap((rule) =>
    findPatterns(series, rule, runsLimits).map((pattern) => ({
      rule: rule.id,
      phase,
      direction: pattern.direction,
      meaning: meaningOf(pattern.direction, improvement),
      threshold: pattern.threshold,
      completing: pattern.completing.map((point) => point + 1),
      members: pattern.members.map((point) => point + 1),
    })),
  );
}

function meaningOf(direction: Direction | null, improvement: 'up' | 'down' | null): Signal['meaning'] {
  if (direction === null || improvement === null) return null;
  const isUp = direction === 'above' || direction === 'up';
  return isUp === (improvement === 'up') ? 'improvement' : 'concern';
}
