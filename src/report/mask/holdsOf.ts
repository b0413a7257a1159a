import type { Holds } from '../../core/holds.js';
import type { Rule } from '../../core/rule.js';
import { allRules } from '../../messages/allRules.js';

/** As much of a rule as tells what its findings may show. */
export type RuleParams = Pick<Rule, 'code' | 'params'>;

const KNOWN: ReadonlyMap<string, RuleParams['params']> = /* @__PURE__ */ byCode(/* @__PURE__ */ allRules());

function byCode(rules: readonly RuleParams[]): ReadonlyMap<string, RuleParams['params']> {
  return new Map(rules.map(({ code, params }) => [code, params]));
}

/**
 * Gives what each param of a rule holds, by the word of the rule itself; `undefined` where no rule has the code.
 *
 * @param own - rules of the caller; one of the package goes before one of the caller
 */
export function holdsOf(
  code: string,
  own: readonly RuleParams[] = [],
): Readonly<Record<string, Holds>> | undefined {
  return KNOWN.get(code) ?? own.find((rule) => rule.code === code)?.params;
}

/** Tells whether a text is the code of a rule. */
export function isRuleCode(text: string, own: readonly RuleParams[] = []): boolean {
  return holdsOf(text, own) !== undefined;
}
