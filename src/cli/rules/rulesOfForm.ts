import type { Rule } from '../../core/rule.js';
import { compiledForm } from '../../monthly/form/compiledForm.js';
import type { Definitions } from '../brought/readDefinitions.js';

/** The rules that the monthly form of `--form` brings along: its comparisons and contradictions. */
export function rulesOfForm({ form }: Pick<Definitions, 'form'>): readonly Rule[] {
  if (!form) return [];
  const { comparisons, contradictions } = compiledForm(form);
  return [...comparisons, ...contradictions];
}
