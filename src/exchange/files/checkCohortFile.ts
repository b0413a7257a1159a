import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { isLoose } from '../../core/isLoose.js';
import { checkMonthlyForm } from '../../monthly/form/definition/parseMonthlyForm.js';
import { monthlyFormUnfit } from '../../network/cohorts/check/monthlyFormUnfit.js';
import { checkCohort } from '../../network/cohorts/parseCohort.js';

/** Checks a cohort as `checkCohort` does, and the monthly form that may stand in it, of which that room knows nothing. */
export function checkCohortFile(cohort: unknown): readonly Finding[] {
  const found = checkCohort(cohort);
  const form = isLoose(cohort) && Object.hasOwn(cohort, 'monthlyForm') ? cohort['monthlyForm'] : null;
  // What is no form at all has been told.
  if (!isLoose(form) || found.some(({ code }) => code === monthlyFormUnfit.code)) return found;
  const ofForm = checkMonthlyForm(form).map((one) => ({ ...one, path: ['monthlyForm', ...one.path] }));
  return numberFingerprints([...found, ...ofForm]);
}
