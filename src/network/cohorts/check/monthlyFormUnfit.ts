import { isLoose } from '../../../core/isLoose.js';
import { breachAt } from '../../../form/breaches.js';
import { isFormId } from '../../../form/formId.js';
import type { CohortRule } from '../cohortRule.js';

/** The monthly form is neither named by an id nor an object that says which form it is. What the form says, its own room judges. */
export const monthlyFormUnfit = {
  code: 'network.monthly-form-unfit',
  severity: 'fatal',
  message: 'monthlyForm is not the id of a monthly form, and not a monthly form.',
  howToFix:
    'Write an id with a version, such as monthly@1. To hold the form itself, write an object with "form": "monthly-form@1", an id such as az-monthly@1 and the measures.',
  forForm: {
    message: 'The monthly form is not known by what was written.',
    howToFix: 'Write the id of the form with its version, such as monthly@1.',
  },
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check({ monthlyForm }) {
    if (monthlyForm === undefined || monthlyForm === null) return [];
    const isFit = isLoose(monthlyForm)
      ? monthlyForm['form'] === 'monthly-form@1' && isFormId(monthlyForm['id'])
      : isFormId(monthlyForm);
    return isFit ? [] : [breachAt(['monthlyForm'], {})];
  },
} as const satisfies CohortRule;
