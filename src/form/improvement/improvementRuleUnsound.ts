import type { Rule } from '../../core/rule.js';

/** A rule for improvement lacks the numbers that it needs, or has too many of them. */
export const improvementRuleUnsound = {
  code: 'form.improvement-rule-unsound',
  severity: 'fatal',
  message: 'The rule for improvement lacks numbers or has numbers that do not fit.',
  howToFix:
    'A reliable change needs "sd" above 0 and "reliability" below 1, or only "leastChange" above 0. Points gained needs "points" above 0. A change of category needs two or more different categories.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 's11' },
} as const satisfies Rule;

/** The rules on rules for improvement. */
export const IMPROVEMENT_FORM_RULES = [improvementRuleUnsound] as const;
