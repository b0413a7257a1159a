import { monthlyTemplate } from '../../exchange/xlsx/template/monthlyTemplate.js';
import { formOf } from '../../monthly/form/formOf.js';
import type { MonthlyForm } from '../../monthly/index.js';
import { dueMonths, optionalMonths } from '../../network/index.js';
import type { Definitions } from '../brought/readDefinitions.js';

/** Makes the template of a monthly form as a workbook; with a cohort, its months are offered. */
export function monthlyWorkbook(definitions: Definitions, today: string): Promise<Uint8Array> {
  const { cohort } = definitions;
  // The day and no time, so that two files of one day are equal.
  const created = `${today}T00:00:00Z`;
  return monthlyTemplate(monthlyFormOf(definitions), {
    created,
    ...(cohort && { months: [...dueMonths(cohort), ...optionalMonths(cohort)].sort() }),
  });
}

/** The form of a template: the one that is named, else that of the cohort. */
export function monthlyFormOf({ form, cohort }: Definitions): MonthlyForm {
  return form ?? formOf({ ...(cohort && { cohort }) }).form;
}
