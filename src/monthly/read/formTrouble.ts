import type { Params } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { textOf } from '../../core/textOf.js';
import { formNotGiven, formUnknown } from './submissionRules.js';

/** Says why something cannot be read by the form in force, in the order in which troubles are taken. */
export function formTrouble(
  named: unknown,
  form: string,
  isGiven: boolean,
): readonly [rule: Rule, field: string, params: Params, path: readonly string[]] {
  if (!isGiven) return [formNotGiven, 'form', { form }, ['form']];
  return [formUnknown, 'form', { text: textOf(named).slice(0, 40), form }, ['form']];
}
