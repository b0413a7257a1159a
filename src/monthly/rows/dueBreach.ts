import { isDistrictCode } from '../../core/codes/orgCode.js';
import type { Breach, Rule } from '../../core/rule.js';
import { dueFields } from '../form/dueFields.js';
import { isDue } from '../form/isDue.js';
import { MEASURE_IDS, type Measure, type MeasureId, measureOf } from '../form/measures.js';
import { MEASURE_COLUMN } from './measureColumns.js';
import { dueFieldsOwed, dueFieldsUnanswered } from './rowRules.js';
import { isAnswer } from './stateMarkers.js';

/** A measure that may be due, with its place in a row. */
export interface AskedMeasure {
  readonly id: MeasureId;
  readonly column: number;
  readonly measure: Measure;
}

/** The measures that are due of anybody in any month, in the order of the form. */
export const ASKED_MEASURES: readonly AskedMeasure[] = /* @__PURE__ */ MEASURE_IDS.filter(
  (id) => measureOf(id).due,
).map((id) => ({ id, column: MEASURE_COLUMN[id], measure: measureOf(id) }));

/** The rule on due fields that a row breaks, with the facts of the breach. */
export interface DueBreach extends Pick<Breach, 'params'> {
  readonly rule: Rule;
}

/**
 * Judges whether a row answers what is due of its organization for its month; `null` where it answers all.
 *
 * @param storedAt - gives the number or state marker of a measure by its column
 */
export function dueBreach(
  organization: string,
  month: string,
  storedAt: (column: number) => number,
): DueBreach | null {
  let isDistrict: boolean | undefined;
  let owed: MeasureId[] | undefined;
  // Nearly every row answers everything, and costs no more than a look at these columns.
  for (const { id, column, measure } of ASKED_MEASURES) {
    if (isAnswer(storedAt(column))) continue;
    isDistrict ??= isDistrictCode(organization);
    if (isDue(measure, isDistrict, month)) (owed ??= []).push(id);
  }
  if (!owed) return null;
  const due = dueFields(organization, month).length;
  if (owed.length === due) return { rule: dueFieldsUnanswered, params: { due } };
  const fields = owed.join(', ');
  return { rule: dueFieldsOwed, params: { owed: owed.length, due, fields } };
}
