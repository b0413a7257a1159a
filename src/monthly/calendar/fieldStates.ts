import { codesOf } from '../../core/codes/codesOf.js';
import { compareText } from '../../core/compareText.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { ValueState } from '../../core/reportedValue.js';
import type { MonthlyContext } from '../form/context.js';
import { formGiven } from '../form/formGiven.js';
import { dueIn } from '../form/isDue.js';
import type { Measure, MeasureId } from '../form/measures.js';
import { monthKey, placeOfMonthKey } from '../form/monthKey.js';
import type { AnyReport, UNREADABLE } from '../form/report.js';
import { numberOrState } from '../rows/numberOrState.js';
import { currentVersions } from '../sending/versions.js';

/** What was said: a number, an absence word, nothing, or something that cannot be read. */
export type FieldWord = ValueState | typeof UNREADABLE;

/** What was said about one field that a district owes for one month. */
export interface FieldState<Id extends string = MeasureId> {
  /** The district; a code of which that is not known stands for itself. */
  readonly organization: string;
  readonly month: string;
  readonly measure: Id;
  readonly state: FieldWord;
}

/**
 * Lists every due field of every district and month of which there is any report, with what was said.
 *
 * What the district says goes first; where it says nothing its schools speak for it: `reported` if one of
 * them has a number, else what the first of them said.
 *
 * @param by - the function that asks
 */
export function fieldStates(
  reports: readonly AnyReport[],
  context: MonthlyContext,
  by: string,
): FieldState<string>[] {
  const form = formGiven(context, by);
  const codes = codesOf(context);
  const groups = groupedBy(currentVersions(reports), ({ organization, month }) =>
    monthKey(codes.districtOf(organization) ?? organization, month),
  );
  return [...groups.keys()].sort().flatMap((key) => {
    const { organization, month } = placeOfMonthKey(key);
    const rows = groups.get(key)!.sort((a, b) => compareText(a.organization, b.organization));
    return dueIn(form, codes.isDistrict(organization), month).map((measure) => ({
      organization,
      month,
      measure,
      state: stateAmong(rows, organization, form.measureOf(measure)),
    }));
  });
}

function stateAmong(rows: readonly AnyReport[], district: string, measure: Measure): FieldWord {
  const said = rows
    .map(({ organization, values }) => ({ organization, state: saidIn(values[measure.id], measure) }))
    .filter(({ state }) => state !== 'missing');
  const own = said.find(({ organization }) => organization === district);
  if (own) return own.state;
  return said.some(({ state }) => state === 'reported') ? 'reported' : (said[0]?.state ?? 'missing');
}

/** A number that its measure does not allow was said all the same; the checks name it. */
function saidIn(value: unknown, measure: Measure): FieldWord {
  const read = numberOrState(value, measure);
  return typeof read === 'number' || read === 'notACount' || read === 'conflict' ? 'reported' : read;
}
