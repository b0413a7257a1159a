import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { MonthlyContext } from '../form/context.js';
import { monthBreaches, organizationBreaches } from '../read/contextBreaches.js';
import type { OnTrouble, ReportKey } from '../read/reportShape.js';
import { type DueBreach, dueBreach } from '../rows/dueBreach.js';
import { districtMeasureOnSchool, screenedWithoutTool } from './reportRules.js';

/** Judges what a report must fit: the months, the registry, the profile, and what its kind of organization can say. */
export function judgeContext(
  { organization, month }: ReportKey,
  form: CompiledForm,
  context: MonthlyContext,
  row: readonly number[],
  add: OnTrouble,
): void {
  if (month !== null) {
    for (const { rule, params } of monthBreaches(month, context)) add(rule, 'month', params, ['month']);
  }
  if (organization !== null) {
    for (const { rule, params } of organizationBreaches(organization, context))
      add(rule, 'organization', params, ['organization']);
    if (codesOf(context).isSchool(organization)) judgeSchoolRow(form, row, add);
  }
  const { screening } = form.roles;
  if (screening === undefined || context.profile?.screeningTools !== 0) return;
  const screened = row[form.columnOf(screening)!]!;
  if (screened > 0) add(screenedWithoutTool, screening, { screened }, ['values', screening]);
}

/** A report without a readable key or without any values has a finding on that, and nobody can say what it owes. */
export function judgeDue(
  { organization, month }: ReportKey,
  values: unknown,
  form: CompiledForm,
  codes: Codes,
  row: readonly number[],
): DueBreach | null {
  if (organization === null || month === null || !isLoose(values)) return null;
  return dueBreach(
    form,
    () => codes.isDistrict(organization),
    month,
    (column) => row[column]!,
  );
}

function judgeSchoolRow({ groups, columnOf }: CompiledForm, row: readonly number[], add: OnTrouble): void {
  for (const id of groups.districtOnly) {
    if (row[columnOf(id)!]! >= 0) add(districtMeasureOnSchool, id, {}, ['values', id]);
  }
}
