import { isBlank } from '../../core/isBlank.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { type CompiledForm, compiledForm } from './compiledForm.js';
import { heldForm } from './heldForm.js';
import { MONTHLY_1 } from './monthly1.js';
import type { MonthlyForm } from './monthlyForm.js';
import { monthlyFormOf } from './monthlyForms.js';

/** What a context says of the form of its reports. */
export interface FormChoice {
  readonly form?: MonthlyForm | undefined;
  readonly cohort?: Pick<Cohort, 'monthlyForm'> | undefined;
}

/** The form by which something is read, or why it cannot be read. */
export interface FormInForce {
  /** `null` where the form that is named is not the one in force, or nobody gave the one in force. */
  readonly form: CompiledForm | null;
  /** The id of the form in force. */
  readonly expected: string;
  /** Whether the form in force is there; a cohort may name one that nobody gave. */
  readonly isGiven: boolean;
}

/**
 * Gives the form by which reports are read: that of the context, else the one that its cohort names, else `MONTHLY_1`.
 *
 * Where the cohort names a form that nobody gave this is `MONTHLY_1`; the readers, which ask `formFor`, say so.
 */
export function formOf(context: FormChoice | null | undefined): CompiledForm {
  return formFor(context ?? {}).form ?? compiledForm(MONTHLY_1);
}

/**
 * Finds the form of a submission: that of the context, else the one that its cohort names, else the one of this package
 * that the submission names, else `monthly@1`. One that names another form than the one in force cannot be read by it.
 *
 * @param named - what the submission itself says
 */
export function formFor({ form, cohort }: FormChoice, named?: unknown): FormInForce {
  const inForce = form ?? formOfCohort(cohort, named);
  if (typeof inForce === 'string') return { form: null, expected: inForce, isGiven: false };
  const isRead = isBlank(named) || named === inForce.id;
  return { form: isRead ? compiledForm(inForce) : null, expected: inForce.id, isGiven: true };
}

/** The form that a cohort names or holds, or the id of one that nobody gave. */
function formOfCohort(cohort: FormChoice['cohort'], named: unknown): MonthlyForm | string {
  const said = cohort?.monthlyForm;
  if (isBlank(said)) return monthlyFormOf(named) ?? MONTHLY_1;
  if (typeof said === 'string') return monthlyFormOf(said) ?? said;
  return heldForm(said) ?? said.id;
}

/** Gives the id of the form of a context, also where its cohort names one that nobody gave. */
export function formIdOf(context: FormChoice): string {
  return formFor(context).expected;
}
