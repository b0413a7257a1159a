import type { Cohort } from '../../network/cohorts/cohort.js';
import { type CompiledForm, compiledForm } from './compiledForm.js';
import { MONTHLY_1 } from './monthly1.js';
import { MONTHLY_CORE_1 } from './monthlyCore1.js';
import type { MonthlyForm } from './monthlyForm.js';

/** What a context says of the form of its reports. */
export interface FormChoice {
  readonly form?: MonthlyForm | undefined;
  readonly cohort?: Pick<Cohort, 'monthlyForm'> | undefined;
}

/** The monthly forms of this package by id. */
export const MONTHLY_FORMS: Readonly<Record<string, MonthlyForm>> = {
  'monthly@1': MONTHLY_1,
  'monthly-core@1': MONTHLY_CORE_1,
};

/** Finds a monthly form of this package by its id; `null` for an unknown one. */
export function monthlyFormOf(id: unknown): MonthlyForm | null {
  return typeof id === 'string' && Object.hasOwn(MONTHLY_FORMS, id) ? MONTHLY_FORMS[id]! : null;
}

/**
 * Gives the form by which reports are read: that of the context, else the one that its cohort names, else `MONTHLY_1`.
 *
 * A form that the cohort names, that is not built in and that nobody gave is `monthly@1` here; the readers say so.
 */
export function formOf(context: FormChoice | null | undefined): CompiledForm {
  return compiledForm(context?.form ?? formNamedBy(context?.cohort?.monthlyForm) ?? MONTHLY_1);
}

/** Gives the id of the form of a context, also where its cohort only names it. */
export function formIdOf(context: FormChoice): string {
  const named = context.cohort?.monthlyForm;
  return !context.form && typeof named === 'string' ? named : formOf(context).id;
}

/** The form that a cohort brings along, or that its id names among those of this package. */
function formNamedBy(named: Cohort['monthlyForm']): MonthlyForm | null {
  return typeof named === 'object' && named !== null ? (named as MonthlyForm) : monthlyFormOf(named);
}
