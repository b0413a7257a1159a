import type { ApplicationDraft } from '../../application/form/applicationForm.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { missing } from '../../form/read/formRules.js';

/**
 * Refuses an application that does not say whose it is, or neither for which cohort nor for which school year: it could
 * be anybody's. A form of a cohort's own need not ask for the latter.
 */
export function namedApplication(outcome: Outcome<ApplicationDraft>): Outcome<ApplicationDraft> {
  if (!outcome.ok) return outcome;
  const { form, cohort, applicant } = outcome.value;
  if (!applicant?.organization) return unnamed(['applicant', 'organization']);
  const isBuiltIn = !form || form.startsWith('application@');
  return isBuiltIn && !cohort && !applicant.schoolYear ? unnamed(['cohort']) : outcome;
}

function unnamed(path: readonly string[]): Outcome<never> {
  const field = path.join('.');
  return refused([findingOf(missing, { field, path, params: { field } })]);
}
