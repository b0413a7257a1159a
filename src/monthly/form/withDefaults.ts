import type { GivenSource } from '../../core/fact.js';
import type { Rule } from '../../core/rule.js';
import type { Comparison, ComparisonRule, Contradiction, ContradictionRule } from './comparison.js';
import type { Measure, MeasureDefinition } from './measures.js';
import type { FormRate, RateDefinition } from './rates.js';

// What a form leaves out has a default.

const GIVEN: { readonly basis: 'proposed'; readonly source: GivenSource } = {
  basis: 'proposed',
  source: 'the form itself',
};

/** Fills what a measure leaves out. */
export function withDefaults(measure: MeasureDefinition): Measure {
  const { label, window } = measure;
  return {
    number: '',
    definition: label,
    decimals: 0,
    acrossMonths: window !== 'month' ? 'last' : addsUp(measure) ? 'sum' : 'never',
    monotone: window === 'ytd',
    sensitive: measure.unit === 'students' || measure.unit === 'people',
    core: null,
    due: false,
    appliesTo: 'both',
    since: '0000-01',
    ...GIVEN,
    ...measure,
  };
}

/** Tells what adds up over months: an event of one month is not one of another. A median of days does not. */
function addsUp({ unit, decimals = 0, acrossSchools, appliesTo }: MeasureDefinition): boolean {
  if (unit === 'events') return true;
  return unit === 'days' && decimals === 0 && (acrossSchools !== 'never' || appliesTo === 'district');
}

/** Fills what a rate leaves out. */
export function rateWithDefaults(rate: FormRate): RateDefinition<string> {
  return {
    definition: rate.label,
    floor: false,
    guard: 'None where the denominator is zero.',
    ...GIVEN,
    ...rate,
  };
}

/** A comparison as a rule. */
export function comparisonRule(comparison: Comparison): ComparisonRule {
  const { parts, wholes } = comparison;
  return { ...ruleOf(comparison, [...parts, ...wholes]), ...comparison } as ComparisonRule;
}

/** A contradiction as a rule. */
export function contradictionRule(contradiction: Contradiction): ContradictionRule {
  const { positive, message, howToFix } = contradiction;
  const isSaid = `${message} ${howToFix}`.includes(`{${positive}`);
  return { ...ruleOf(contradiction, isSaid ? [positive] : []), ...contradiction } as ContradictionRule;
}

/** What a rule of a form leaves unsaid: the params that its sentence may name are its measures, and their numbers are hidden in reports. */
function ruleOf(
  { code }: { readonly code: string },
  measures: readonly string[],
): Pick<Rule, 'code' | 'params' | 'basis' | 'source'> {
  const params = Object.fromEntries(measures.map((id) => [id, 'value' as const]));
  // A source that users bring is a text or a title, where that of a rule of this package is an id.
  return { code: code as Rule['code'], params, ...GIVEN } as Pick<
    Rule,
    'code' | 'params' | 'basis' | 'source'
  >;
}
