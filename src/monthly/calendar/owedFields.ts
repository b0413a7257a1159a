import { codesOf } from '../../core/codes/codesOf.js';
import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { ABSENCES, type Absence, isAbsence } from '../../core/reportedValue.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyContextOf } from '../form/contextOf.js';
import { formGiven } from '../form/formGiven.js';
import type { MeasureId } from '../form/measures.js';
import { type AnyReport, type MonthlyReportInput, UNREADABLE } from '../form/report.js';
import { KEYED_REPORTS } from '../form/reportKinds.js';
import { currentVersions } from '../sending/versions.js';
import { fieldStates } from './fieldStates.js';
import { isAskedFor } from './isAskedFor.js';

/** A number that is still to come: promised with `notAvailable`, asked of everybody and not mentioned, or not readable. */
export interface OwedField<Id extends string = MeasureId> {
  readonly organization: string;
  readonly month: string;
  readonly measure: Id;
  readonly state: Absence | 'missing' | typeof UNREADABLE;
}

/**
 * Lists the numbers that are still to come in the current versions of reports, by organization, month and
 * the order of the form.
 *
 * `notAvailable` says of any measure that the number may follow, in a district's row or a school's; a value that could
 * not be read has to be sent again. A due field without a word is owed by the district; with a cohort only for a month
 * that the cohort asks of it. The other absences are answers, and final.
 *
 * @param context - the form, the cohort, and the registry whose codes these are
 * @example
 * owedFields([{ organization: '00240505', month: '2020-10', values: { screened: 'notAvailable' } }])
 *   .filter(({ state }) => state === 'notAvailable')
 * // => [{ organization: '00240505', month: '2020-10', measure: 'screened', state: 'notAvailable' }]
 * @see proposal k03
 */
export function owedFields<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  context?: MonthlyContextOf<Id> | null,
): OwedField<Id>[] {
  mustBe(KEYED_REPORTS, reports, 'owedFields', 'reports');
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'owedFields');
  return owedFieldsIn(reports, known) as OwedField<Id>[];
}

/** Does what `owedFields` does, for a context that was read. */
export function owedFieldsIn(reports: readonly AnyReport[], context: MonthlyContext): OwedField<string>[] {
  const { ids, columnOf } = formGiven(context, 'owedFields');
  const codes = codesOf(context);
  const promised = currentVersions(reports).flatMap(({ organization, month, values }) =>
    ids.flatMap((measure): OwedField<string>[] => {
      const state = values[measure];
      const isToCome = isAbsence(state) && ABSENCES[state].owed;
      return isToCome || state === UNREADABLE ? [{ organization, month, measure, state }] : [];
    }),
  );
  const isOwed = ({ organization, month }: { readonly organization: string; readonly month: string }) =>
    !context.cohort || !codes.isCode(organization) || isAskedFor(context.cohort, organization, month);
  const unsaid = fieldStates(reports, context, 'owedFields').flatMap(
    ({ state, ...field }): OwedField<string>[] =>
      state === 'missing' && isOwed(field) ? [{ ...field, state }] : [],
  );
  return [...promised, ...unsaid].sort(
    (a, b) =>
      compareText(a.organization, b.organization) ||
      compareText(a.month, b.month) ||
      columnOf(a.measure)! - columnOf(b.measure)!,
  );
}
