import { mustBe } from '../../core/given/mustBe.js';
import { seenAs } from '../../core/given/seenAs.js';
import { fitsRuleSet } from './fitsRuleSet.js';
import type { RuleSet } from './ruleSet.js';
import { RULE_SETS, type RuleSetId } from './ruleSets.js';

/**
 * Gives the rule set of an id, or the set itself.
 *
 * @throws RangeError for an id that is not built in, and for what is no set of rules
 */
export function ruleSetOf(given: RuleSetId | RuleSet | null | undefined, by: string): RuleSet {
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
