import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { formIdOf } from '../../form/applicationForms.js';

/**
 * The form, or the cohort named in it, is not that of the cohort it is checked for.
 */
export const formOfOtherCohort = {
  code: 'application.form-of-other-cohort',
  severity: 'fatal',
  message: 'The application does not use the form {form} of the cohort {cohort}.',
  howToFix: 'Use the form of that cohort. You can carry over a draft from an earlier form.',
  params: { form: 'key', cohort: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'g04' },
  sections: [],
  check({ form, cohort: named }, { cohort }) {
    const expected = formIdOf(cohort?.application?.form);
    if (!cohort || !expected || !form || !named) return [];
    if (form === expected && named === cohort.id) return [];
    const at = form === expected ? 'cohort' : 'form';
    return [breachAt([at], { form: expected, cohort: cohort.id })];
  },
} as const satisfies ApplicationRule;
