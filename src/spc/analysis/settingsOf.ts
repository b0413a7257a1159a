import { mustBe } from '../../core/given/mustBe.js';
import { seenAs } from '../../core/given/seenAs.js';
import type { ChartSettings } from '../chartAnalysis.js';
import type { ChartOptions, SigmaSource } from '../chartOptions.js';
import { CHARTS, type ChartDefinition, type ChartId } from '../charts.js';
import type { RuleSet } from '../ruleSet.js';
import { RULE_SETS } from '../ruleSets.js';
import { fitsRuleSet } from './fitsRuleSet.js';

const SCREENED: readonly ChartId[] = ['i', 'ip', 't', 'up', 'pp'];

const SIGMA_FROM: Readonly<Partial<Record<ChartId, SigmaSource>>> = {
  i: 'ranges',
  r: 'ranges',
  xbar: 'meanOrPooled',
  s: 'meanOrPooled',
};

/**
 * Gives the rule set of an id, or the set itself.
 *
 * @throws RangeError for an id that is not built in, and for what is no set of rules
 */
export function ruleSetOf(given: ChartOptions['rules'] | null, by: string): RuleSet {
  const rules = given ?? 'anhoej';
  if (typeof rules === 'string') {
    mustBe({ oneOf: Object.keys(RULE_SETS) }, rules, by, 'rules');
    return RULE_SETS[rules];
  }
  if (!fitsRuleSet(rules))
    throw new RangeError(
      `${by}: rules must be the id of a set of RULE_SETS, or a set. The ids are ${Object.keys(RULE_SETS).join(', ')}; it is ${seenAs(rules)} that is not such a set.`,
    );
  return rules;
}

/** Fills in the choices of a chart; `null` where the chart takes no such choice. */
export function settingsOf(chart: ChartId, options: ChartOptions, rules: RuleSet): ChartSettings {
  const phases = options.phases ?? [];
  const definition: ChartDefinition = CHARTS[chart];
  const sigmaFrom = SIGMA_FROM[chart];
  return {
    screenMovingRanges: SCREENED.includes(chart) ? (options.screenMovingRanges ?? true) : null,
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
    limitFactor: options.limitFactor ?? (chart === 'i' ? (rules.limitFactor ?? null) : null),
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
