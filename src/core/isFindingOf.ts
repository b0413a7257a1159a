import type { Finding, ParamValue } from './finding.js';
import { mustBe } from './given/mustBe.js';
import { mustHold } from './given/mustHold.js';
import type { Rule } from './rule.js';

/** A finding of one rule, with the names of its facts: `FindingOf<typeof versionSkipped>`. */
export type FindingOf<R extends Pick<Rule, 'code' | 'severity' | 'params'>> = Omit<
  Finding,
  'code' | 'severity' | 'params'
> & {
  readonly code: R['code'];
  readonly severity: R['severity'];
  readonly params: { readonly [Name in keyof R['params']]: ParamValue };
};

/**
 * Tells whether a finding is of a rule, and so which facts it has.
 *
 * @example
 * const rule = { code: 'core.code-unreadable', severity: 'fatal', params: { text: 'value' } } as const;
 * isFindingOf(parseOrgCode('x').findings[0], rule) // => true
 */
export function isFindingOf<R extends Pick<Rule, 'code' | 'severity' | 'params'>>(
  finding: Finding,
  rule: R,
): finding is Finding & FindingOf<R> {
  mustBe('finding', finding, 'isFindingOf', 'finding');
  mustHold('object', rule, 'isFindingOf', 'rule');
  return finding.code === rule.code;
}
