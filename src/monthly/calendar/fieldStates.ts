import { districtOf, isDistrictCode } from '../../core/codes/orgCode.js';
import { compareText } from '../../core/compareText.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { ValueState } from '../../core/reportedValue.js';
import { dueFields } from '../form/dueFields.js';
import { type MeasureId, measureOf } from '../form/measures.js';
import type { MonthlyReportInput, UNREADABLE } from '../form/report.js';
import { numberOrState } from '../rows/numberOrState.js';
import { currentVersions } from '../sending/versions.js';

/** What was said: a number, an absence word, nothing, or something that cannot be read. */
export type FieldWord = ValueState | typeof UNREADABLE;

/** What was said about one field that a district owes for one month. */
export interface FieldState {
  /** The district. */
  readonly organization: string;
  readonly month: string;
  readonly measure: MeasureId;
  readonly state: FieldWord;
}

/**
 * Lists every due field of every district and month of which there is any report, with what was said.
 *
 * What the district says goes first; where it says nothing its schools speak for it: `reported` if one of
 * them has a number, else what the first of them said.
 */
export function fieldStates(reports: readonly MonthlyReportInput[]): FieldState[] {
  const groups = groupedBy(
    currentVersions(reports),
    ({ organization, month }) => `${districtOf(organization) ?? organization}|${month}`,
  );
  return [...groups.keys()].sort().flatMap((key) => {
    const [organization = '', month = ''] = key.split('|');
    const rows = groups.get(key)!.sort((a, b) => compareText(a.organization, b.organization));
    return dueFields(organization, month).map((measure) => ({
      organization,
      month,
      measure,
      state: stateAmong(rows, measure),
    }));
  });
}

function stateAmong(rows: readonly MonthlyReportInput[], measure: MeasureId): FieldWord {
  const said = rows
    .map(({ organization, values }) => ({ organization, state: saidIn(values[measure], measure) }))
    .filter(({ state }) => state !== 'missing');
  const [first] = said;
  if (!first) return 'missing';
  if (isDistrictCode(first.organization)) return first.state;
  return said.some(({ state }) => state === 'reported') ? 'reported' : first.state;
}

/** A number that its measure does not allow was said all the same; the checks name it. */
function saidIn(value: unknown, measure: MeasureId): FieldWord {
  const read = numberOrState(value, measureOf(measure));
  return typeof read === 'number' || read === 'notACount' || read === 'conflict' ? 'reported' : read;
}
