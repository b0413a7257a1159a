import type { Rule } from '../../core/rule.js';
import { allRules } from '../../messages/allRules.js';
import { compiledForm } from '../../monthly/form/compiledForm.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';

/** Lists every rule that may be broken: those of the package but for retired ones, and those of monthly forms. */
export function rulesKnown(forms: readonly MonthlyForm[] = []): Pick<Rule, 'code' | 'severity'>[] {
  const ofForms = forms
    .map(compiledForm)
    .flatMap(({ comparisons, contradictions }) => [...comparisons, ...contradictions]);
  return [...allRules().filter(({ retired }) => !retired), ...ofForms];
}
