import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { isLoose } from '../../core/isLoose.js';
import { checkMonthlyForm } from '../../monthly/form/definition/parseMonthlyForm.js';
import { checkCohort } from '../../network/cohorts/parseCohort.js';

/** Checks a cohort as `checkCohort` does, and the monthly form that may stand in it, of which that room knows nothing. */
export function checkCohortFile(cohort: unknown): readonly Finding[] {
  const form = isLoose(cohort) && Object.hasOwn(cohort, 'monthlyForm') ? cohort['monthlyForm'] : null;
  const ofForm = isLoose(form) ? checkMonthlyForm(form) : [];
  const found = ofForm.map((finding) => ({ ...finding, path: ['monthlyForm', ...finding.path] }));
  return numberFingerprints([...checkCohort(cohort), ...found]);
}
