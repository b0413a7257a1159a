import type { ChartDefinition } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { RuleSet } from '../signals/ruleSet.js';
import type { ChartSettings } from './chartAnalysis.js';
import type { ChartOptions } from './chartOptions.js';

/** Fills in the choices of a chart; `null` where the chart takes no such choice. */
export function settingsOf(chart: ChartId, options: ChartOptions, rules: RuleSet): ChartSettings {
  const phases = options.phases ?? [];
  const definition: ChartDefinition = CHARTS[chart];
  const { sigmaFrom } = definition;
  return {
    screenMovingRanges: definition.screened ? (options.screenMovingRanges ?? true) : null,
    aggregate:
      definition.plots === 'value' || definition.plots === 'movingRange'
        ? (options.aggregate ?? 'mean')
        : null,
    multiply: options.multiply ?? 1,
    baseline: baselines(options.baseline, phases),
    phases,
    exclude: options.exclude ?? [],
    centerLine: options.centerLine ?? null,
    sigmaFrom: sigmaFrom ? (options.sigmaFrom ?? sigmaFrom) : null,
    limitFactor: options.limitFactor ?? (definition.takesRuleFactor ? (rules.limitFactor ?? null) : null),
    factors: options.factors ?? 'published',
    target: options.target ?? null,
    improvement: options.improvement ?? null,
    rules: rules.id,
    runsLimits: options.runsLimits ?? rules.runsLimits ?? 'exact',
  };
}

/** One baseline end a phase; a single number belongs to the phase it falls in. */
function baselines(
  baseline: ChartOptions['baseline'],
  phases: readonly number[],
): readonly (number | null)[] {
  const ends = [...phases, Number.POSITIVE_INFINITY];
  if (typeof baseline !== 'number') return ends.map((_, phase) => baseline?.[phase] ?? null);
  const own = ends.findIndex((end) => baseline <= end);
  return ends.map((_, phase) => (phase === own ? baseline : null));
}
