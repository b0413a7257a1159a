import { isBlank } from '../../core/isBlank.js';
import { isAbsence } from '../../core/reportedValue.js';
import { kindOf, valueTrouble } from '../../core/valueTrouble.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { Measure } from '../form/measures.js';
import { STATE_MARKERS } from './stateMarkers.js';

export { kindOf, valueTrouble };

/**
 * Reads a value of unknown kind into the number that rules judge: the count itself (tenths for a measure
 * with one decimal) or a negative state marker; `unreadable` for anything else.
 *
 * @param column - the number of the measure in the order of the form
 */
export function readValue(form: CompiledForm, value: unknown, column: number): number {
  if (typeof value === 'number') {
    // What nearly every value is, told without a look at the measure. The shift makes minus zero zero.
    const count = value >>> 0;
    if (count === value && form.takesAnyCount[column] === 1) return count;
    return Number.isNaN(value) ? STATE_MARKERS.missing : readNumber(value, form.measures[column]!);
  }
  if (isBlank(value)) return STATE_MARKERS.missing;
  return isAbsence(value) ? STATE_MARKERS[value] : STATE_MARKERS.unreadable;
}

function readNumber(value: number, measure: Measure): number {
  if (valueTrouble(value, measure)) return STATE_MARKERS.unreadable;
  return (measure.decimals === 0 ? value : Math.round(value * 10)) + 0;
}
