import { compiledForm } from '../../monthly/form/compiledForm.js';
import { isMeasureId } from '../../monthly/form/measures.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { RuleParams } from './holdsOf.js';
import type { MaskPolicy } from './maskPolicy.js';

/** Tells whether a heading or key is a measure: of the form of this package, or of one that the policy brings. */
export function isMeasureIn(id: unknown, { forms = [] }: MaskPolicy): id is string {
  return isMeasureId(id) || forms.some((form) => compiledForm(form).has(id));
}

interface OfForm {
  readonly words: readonly string[];
  readonly rules: readonly RuleParams[];
}

const kept = new WeakMap<MonthlyForm, OfForm>();

/** Gives the words that a form declares, and its own rules; made once a form. */
function ofForm(form: MonthlyForm): OfForm {
  const known = kept.get(form);
  if (known) return known;
  const { id, measures, rates, comparisons, contradictions } = compiledForm(form);
  const words = [
    id,
    ...measures.flatMap(({ id: measure, label, number }) => [measure, label, number]),
    ...rates.map((rate) => rate.id),
  ];
  const made = {
    words: words.filter((word) => /\p{L}/u.test(word)),
    rules: [...comparisons, ...contradictions],
  };
  kept.set(form, made);
  return made;
}

/** Adds to a policy what its forms declare, once for all findings. */
export function withFormWords(policy: MaskPolicy): MaskPolicy {
  const { forms = [], words = [], rules = [] } = policy;
  if (forms.length === 0) return policy;
  const declared = forms.map(ofForm);
  return {
    ...policy,
    words: [...new Set([...words, ...declared.flatMap((one) => one.words)])],
    rules: [...rules, ...declared.flatMap((one) => one.rules)],
  };
}
