import {
  APPLICATION_1_TO_2,
  APPLICATION_2_TO_3,
  application3Preview,
} from '../../application/form/application3Preview.js';
import { applicationDefinition } from '../../application/form/applicationDefinition.js';
import { isBuiltInForm } from '../../application/form/applicationForms.js';
import { APPLICATION_HEADER } from '../../application/form/applicationHeader.js';
import { isApplicationForm } from '../../application/form/isApplicationForm.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { formShapeOf } from '../../form/definition/formShapeOf.js';
import type { MigratedForm } from '../../form/migration/migratedForm.js';
import type { Migration } from '../../form/migration/migration.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { monthlyFormOf } from '../../monthly/form/monthlyForms.js';
import { migratedMonthlyForm } from '../../monthly/migration/migratedMonthlyForm.js';
import { MONTHLY_1_TO_2 } from '../../monthly/migration/monthly2Preview.js';
import type { Cohort } from '../../network/cohorts/cohort.js';

/** A form that a migration may lead from or to. */
export type AnyForm = MonthlyForm | FormDefinition;

/** The migrations of this package. */
export const MIGRATIONS: readonly Migration[] = [MONTHLY_1_TO_2, APPLICATION_1_TO_2, APPLICATION_2_TO_3];

/** Finds a form by its id: one that was brought along, else one of this package; undefined for an unknown one. */
export function formKnown(id: string, brought: readonly AnyForm[]): AnyForm | undefined {
  const own = brought.find((form) => form.id === id);
  if (own) return own;
  if (isBuiltInForm(id)) return applicationDefinition(id);
  return id === 'application@3' ? application3Preview() : (monthlyFormOf(id) ?? undefined);
}

/** Tells a monthly form from one of another kind. */
export function isMonthlyForm(form: AnyForm): form is MonthlyForm {
  return 'measures' in form;
}

/** Gives the fields of a form, as a migration sees them. An application has its header, whoever wrote its form. */
export function migratedForm(form: AnyForm): MigratedForm {
  if (isMonthlyForm(form)) return migratedMonthlyForm(form);
  const { id, fields } = formShapeOf(form);
  return { id, fields: isApplicationForm(form) ? { ...APPLICATION_HEADER, ...fields } : fields };
}

/** Gives the forms that a cohort holds as data. */
export function formsHeld(cohort: Cohort | null | undefined): readonly AnyForm[] {
  return [cohort?.monthlyForm, cohort?.application?.form].filter(
    (form) => typeof form === 'object' && form !== null,
  ) as readonly AnyForm[];
}
