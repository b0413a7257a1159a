import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { ChartDefinition } from '../../spc/charts/chart.js';
import { CHARTS } from '../../spc/charts/charts.js';
import { longestRunMax } from '../../spc/runs/longestRunMax.js';
import { medianOf } from '../../spc/runs/medianOf.js';
import type { SignalRule } from '../../spc/signals/ruleSet.js';
import { RULE_SETS } from '../../spc/signals/ruleSets.js';
import type { StudyStretch } from './study.js';

/** Values on each side from which two sides are compared. See proposal p18. */
export const FEWEST = 3;

/** Values before a change from which a comparison is more than provisional. See proposal p18. */
export const FEWEST_BEFORE = 10;

/** Values since a change from which it is more than provisional. See proposal p18. */
export const FEWEST_SINCE = 6;

/** The run that teams learn first, where a set of rules names none. See proposal p18. */
const USUAL_SHIFT = 6;

/** A value and its point, from 1. */
export interface PlacedValue {
  readonly point: number;
  readonly value: number;
}

/** Gives the values from one point to another, both included; gaps and excluded points are left out. */
export function valuesOf({ points }: ChartAnalysis, first: number, last: number): PlacedValue[] {
  return points
    .map(({ y, included }, i) => ({ point: i + 1, value: included ? y : null }))
    .slice(first - 1, Math.max(last, 0))
    .flatMap(({ point, value }) => (value === null ? [] : [{ point, value }]));
}

/** Sums up the points from one to another, both included and counted from 1. */
export function stretchOf(analysis: ChartAnalysis, first: number, last: number): StudyStretch {
  const values = valuesOf(analysis, first, last).map(({ value }) => value);
  const included = analysis.points.slice(first - 1, Math.max(last, 0)).filter((point) => point.included);
  return { count: values.length, gaps: included.length - values.length, median: medianOf(values) };
}

/** The rule that says how many values in a row are a signal, and that number among so many useful values. */
export function runRuleOf(
  { settings }: ChartAnalysis,
  useful: number,
): { readonly id: string; readonly needed: number } {
  for (const { id, ...rule } of rulesOf(settings.rules)) {
    if (rule.pattern === 'shift') return { id, needed: rule.points };
    if (rule.pattern === 'longestRun') return { id, needed: (longestRunMax(useful) ?? USUAL_SHIFT - 1) + 1 };
  }
  return { id: 'shift', needed: USUAL_SHIFT };
}

/** A rule in words; its id where the set is not built in. */
export function ruleTitle({ settings }: ChartAnalysis, id: string): string {
  return rulesOf(settings.rules).find((rule) => rule.id === id)?.title ?? id;
}

function rulesOf(set: string): readonly SignalRule[] {
  return Object.hasOwn(RULE_SETS, set) ? RULE_SETS[set as keyof typeof RULE_SETS].rules : [];
}

/** The value that a chart of shares cannot pass: 1, or 100 with `multiply: 100`; `null` for other charts. */
export function topOf({ chart, points, settings: { multiply } }: ChartAnalysis): number | null {
  const { share, denominators }: ChartDefinition = CHARTS[chart];
  if (share) return multiply;
  // On a chart of any values they are shares where each has its denominator and none exceeds it.
  const isShare = points.every(({ y, n }) => n !== null && (y === null || y <= multiply));
  return denominators === 'optional' && isShare ? multiply : null;
}
