import type { Severity } from '../../core/finding.js';
import type { Kind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Rule } from '../../core/rule.js';

/** What files about findings are read with. */
export interface AnswersContext {
  /** The rules that there are: those of the package, and those of forms of one's own. Left out, no code is looked up. */
  readonly rules?: readonly Pick<Rule, 'code' | 'severity'>[] | undefined;
}

const RULES: Kind = { listOf: { says: 'a rule', has: { code: 'text', severity: 'text' } } };

/** `AnswersContext`. */
export const ANSWERS_CONTEXT = { rules: RULES } as const;

/** Gives the severities of the rules of a context by their codes; `null` where it names none. */
export function rulesBy(
  context: AnswersContext | null | undefined,
  by: string,
): ReadonlyMap<string, Severity> | null {
  const { rules } = readOptions<AnswersContext>(context, ANSWERS_CONTEXT, by);
  return rules ? new Map(rules.map(({ code, severity }) => [code, severity])) : null;
}
