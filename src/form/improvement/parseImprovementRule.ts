import type { ImprovementRule } from '../../core/improvement/improvementRule.js';
import { improvementRuleOf } from '../../core/improvement/improvementRuleOf.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { breachAt, type FormBreach, formFindings, type Path } from '../breaches.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readPart } from '../read/readForm.js';
import { IMPROVEMENT_RULE_FIELD } from './improvementRuleField.js';
import { improvementRuleUnsound } from './improvementRuleUnsound.js';

/**
 * Reads a rule for improvement of unknown content: a text is a rule in own words, an object is one of the catalogue
 * `IMPROVEMENT_RULES`. Never throws.
 *
 * @example
 * parseImprovementRule({ kind: 'reliableChange', better: 'lower', leastChange: 6 }).ok // => true
 * @example
 * parseImprovementRule({ kind: 'reliableChange', better: 'lower', sd: 4 }).findings[0].code
 * // => 'form.improvement-rule-unsound'
 * @see proposal s11
 */
export function parseImprovementRule(value: unknown): Outcome<ImprovementRule> {
  const { breaches, rule } = readImprovementRule(value);
  const findings = formFindings(breaches);
  if (rule === null) return refused(findings);
  return outcomeOfForm({ value: rule, breaches, isReadable: true, required: 0 });
}

/** Reads a rule for improvement as a part of a larger form, at a path of it. */
export function readImprovementRule(
  value: unknown,
  at: Path = [],
): { readonly rule: ImprovementRule | null; readonly breaches: readonly FormBreach[] } {
  const field = { ...IMPROVEMENT_RULE_FIELD, required: true };
  const reading = readPart<unknown>(field, 'improvementRule', value, { at });
  if (!reading.isReadable) return { rule: null, breaches: reading.breaches };
  const rule = improvementRuleOf(reading.value);
  if (rule !== null) return { rule, breaches: reading.breaches };
  const unsound = { rule: improvementRuleUnsound, ...breachAt(at, {}) };
  return { rule, breaches: [...reading.breaches, unsound] };
}
