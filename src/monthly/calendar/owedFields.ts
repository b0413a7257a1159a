import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { ABSENCES, type Absence, isAbsence } from '../../core/reportedValue.js';
import { MEASURE_IDS, type MeasureId } from '../form/measures.js';
import { type MonthlyReportInput, UNREADABLE } from '../form/report.js';
import { KEYED_REPORTS } from '../form/reportKinds.js';
import { currentVersions } from '../sending/versions.js';
import { fieldStates } from './fieldStates.js';

/** A number that is still to come: promised with `notAvailable`, asked of everybody and not mentioned, or not readable. */
export interface OwedField {
  readonly organization: string;
  readonly month: string;
  readonly measure: MeasureId;
  readonly state: Absence | 'missing' | typeof UNREADABLE;
}

/**
 * Lists the numbers that are still to come in the current versions of reports, by organization, month and
 * the order of the form.
 *
 * `notAvailable` says of any measure that the number may follow, in a district's row or a school's; a value that could
 * not be read has to be sent again. A due field without a word is owed by the district. The other absences are answers,
 * and final.
 *
 * @example
 * owedFields([{ organization: '00240505', month: '2020-10', values: { screened: 'notAvailable' } }])
 *   .filter(({ state }) => state === 'notAvailable')
 * // => [{ organization: '00240505', month: '2020-10', measure: 'screened', state: 'notAvailable' }]
 * @see proposal k03
 */
export function owedFields(reports: readonly MonthlyReportInput[]): OwedField[] {
  mustBe(KEYED_REPORTS, reports, 'owedFields', 'reports');
  const promised = currentVersions(reports).flatMap(({ organization, month, values }) =>
    MEASURE_IDS.flatMap((measure): OwedField[] => {
      const state = values[measure];
      const isToCome = isAbsence(state) && ABSENCES[state].owed;
      return isToCome || state === UNREADABLE ? [{ organization, month, measure, state }] : [];
    }),
  );
  const unsaid = fieldStates(reports).flatMap(({ state, ...field }): OwedField[] =>
    state === 'missing' ? [{ ...field, state }] : [],
  );
  return [...promised, ...unsaid].sort(
    (a, b) =>
      compareText(a.organization, b.organization) ||
      compareText(a.month, b.month) ||
      MEASURE_IDS.indexOf(a.measure) - MEASURE_IDS.indexOf(b.measure),
  );
}
