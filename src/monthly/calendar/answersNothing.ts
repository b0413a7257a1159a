import { districtOf, isOrgCode } from '../../core/codes/orgCode.js';
import { isLoose } from '../../core/isLoose.js';
import { compiledForm } from '../form/compiledForm.js';
import { dueFields } from '../form/dueFields.js';
import { MONTHLY_1 } from '../form/monthly1.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../form/report.js';
import { readValue } from '../rows/readValue.js';
import { isAnswer } from '../rows/stateMarkers.js';
import { currentVersions } from '../sending/versions.js';

/**
 * Tells whether a submission answers none of the fields that are due for its month: its district's report and those of
 * its schools are empty, or there are none.
 */
export function answersNothing({
  organization,
  month,
  reports,
}: Pick<MonthlySubmissionInput, 'organization' | 'month' | 'reports'>): boolean {
  if (dueFields(organization, month).length === 0) return false;
  const list: readonly unknown[] = Array.isArray(reports) ? reports : [];
  const own = list.filter(
    (report): report is MonthlyReportInput =>
      isLoose(report) &&
      isOrgCode(report['organization']) &&
      districtOf(report['organization']) === organization &&
      report['month'] === month,
  );
  return !currentVersions(own).some((report) =>
    dueFields(report.organization, month).some((id) => {
      const values: unknown = report.values;
      return isLoose(values) && isAnswer(readValue(FORM, values[id], FORM.columnOf(id)!));
    }),
  );
}

// The form of this package; one of the context's own comes with the readers.
const FORM = /* @__PURE__ */ compiledForm(MONTHLY_1);
