import { formOf } from '../monthly/form/formOf.js';
import type { ValidationContext } from '../report/validation.js';
import { monthlyContextOf } from './contexts.js';
import { countedRules } from './countedRules.js';
import type { ValidateOptions } from './validateOptions.js';

/** Says what files are judged with. */
export function judgedWith(options: ValidateOptions, isCohortFound: boolean, by: string): ValidationContext {
  const { cohort, registry, baseline, severities } = options;
  const form = formOf(monthlyContextOf(options)).form;
  const counted = severities && countedRules(severities, form, by);
  return {
    forms: [form],
    ...(counted && counted.length > 0 && { severities: counted }),
    ...(baseline && { baseline }),
    ...(cohort && { cohort, isCohortFound }),
    ...(registry && { registry }),
  };
}
