import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import type { MonthlyContext } from '../form/context.js';
import { formFor } from '../form/formOf.js';
import { dueIn } from '../form/isDue.js';
import type { AnyReport, AnySubmission } from '../form/report.js';
import { readValue } from '../rows/readValue.js';
import { isAnswer } from '../rows/stateMarkers.js';
import { currentVersions } from '../sending/versions.js';

/**
 * Tells whether a submission answers none of the fields that are due for its month: its district's report and those of
 * its schools are empty, or there are none.
 */
export function answersNothing(
  {
    form: named,
    organization,
    month,
    reports,
  }: Pick<AnySubmission, 'organization' | 'month' | 'reports'> & { readonly form?: string },
  context: MonthlyContext,
): boolean {
  const { form } = formFor(context, named);
  // By which form it is to be read nobody knows, so nobody knows that it is empty.
  if (!form) return false;
  const codes = codesOf(context);
  const dueOf = (code: string) => dueIn(form, codes.isDistrict(code), month);
  if (dueOf(organization).length === 0) return false;
  const list: readonly unknown[] = Array.isArray(reports) ? reports : [];
  const own = list.filter(
    (report): report is AnyReport =>
      isLoose(report) &&
      typeof report['organization'] === 'string' &&
      (report['organization'] === organization ||
        codes.districtOf(report['organization']) === organization) &&
      report['month'] === month,
  );
  return !currentVersions(own).some((report) =>
    dueOf(report.organization).some((id) => {
      const values: unknown = report.values;
      return isLoose(values) && isAnswer(readValue(form, values[id], form.columnOf(id)!));
    }),
  );
}
