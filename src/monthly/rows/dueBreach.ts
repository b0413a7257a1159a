import type { Breach, Rule } from '../../core/rule.js';
import type { CompiledForm } from '../form/compiledForm.js';
import { dueIn, isDue } from '../form/isDue.js';
import { dueFieldsOwed, dueFieldsUnanswered } from './rowRules.js';
import { isAnswer } from './stateMarkers.js';

/** The rule on due fields that a row breaks, with the facts of the breach. */
export interface DueBreach extends Pick<Breach, 'params'> {
  readonly rule: Rule;
}

/**
 * Judges whether a row answers what is due of its organization for its month; `null` where it answers all.
 *
 * @param isDistrict - tells whether the row is that of a district; asked only where something is not answered
 * @param storedAt - gives the number or state marker of a measure by its column
 */
export function dueBreach(
  form: CompiledForm,
  isDistrict: () => boolean,
  month: string,
  storedAt: (column: number) => number,
): DueBreach | null {
  const { groups, measures } = form;
  let ofDistrict: boolean | undefined;
  let owed: string[] | undefined;
  // Nearly every row answers everything, and costs no more than a look at these columns.
  for (const column of groups.askedColumns) {
    if (isAnswer(storedAt(column))) continue;
    const measure = measures[column]!;
    ofDistrict ??= isDistrict();
    if (isDue(measure, ofDistrict, month)) (owed ??= []).push(measure.id);
  }
  if (!owed) return null;
  const due = dueIn(form, ofDistrict === true, month).length;
  const fields = owed.join(', ');
  if (owed.length === due) return { rule: dueFieldsUnanswered, params: { due, fields } };
  return { rule: dueFieldsOwed, params: { owed: owed.length, due, fields } };
}
