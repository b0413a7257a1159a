import type { Breach, Rule } from '../../core/rule.js';
import type { ComparisonRule, ContradictionRule } from '../form/comparison.js';
import type { QualifiersOfForm } from '../form/report.js';
import { schoolsCovered } from './reportRow.js';
import { coverageDiffers } from './rowRules.js';

/** A rule that was broken with the facts of the breach. */
export interface RuleBreach extends Breach {
  readonly rule: Rule;
  readonly field: string;
}

/**
 * States the breach of a comparison: its params are its operands by measure id, its field the first part.
 *
 * Where the operands cover different schools, a `fatal` rule gives way to `monthly.coverage-differs`,
 * which asks for a confirmation.
 */
export function atMostBreach(
  rule: ComparisonRule,
  numberOf: (id: string) => number,
  qualifiers?: QualifiersOfForm | null,
): RuleBreach {
  const { parts, wholes } = rule;
  const operands = [...parts, ...wholes];
  const field = operands[0]!;
  const related = operands.slice(1).map((id) => ({ field: id }));
  if (rule.severity === 'fatal' && qualifiers) {
    const covered = operands.map((id) => schoolsCovered(qualifiers, id));
    const whole = operands.findIndex((_, i) => covered[i] !== covered[0]);
    if (whole > 0) {
      const params = {
        part: field,
        whole: operands[whole]!,
        partCovered: covered[0]!,
        wholeCovered: covered[whole]!,
        rule: rule.code,
      };
      return { rule: coverageDiffers, field, params, related };
    }
  }
  return { rule, field, related, params: Object.fromEntries(operands.map((id) => [id, numberOf(id)])) };
}

/** States the breach of a rule on two measures that contradict each other. */
export function contradictionBreach(rule: ContradictionRule, numberOf: (id: string) => number): RuleBreach {
  const { positive, other } = rule;
  const params = Object.fromEntries(Object.keys(rule.params).map((id) => [id, numberOf(id)]));
  return { rule, field: positive, related: [{ field: other }], params };
}
