import { isLoose } from '../../core/isLoose.js';
import { nearestWord } from '../../core/nearestWord.js';
import type { CompiledForm } from '../form/compiledForm.js';
import { readValue, valueTrouble } from '../rows/readValue.js';
import { STATE_MARKERS } from '../rows/stateMarkers.js';
import type { OnTrouble } from './reportShape.js';
import { measureUnknown, valuesMissing } from './shapeRules.js';
import { tellPersonalKeys } from './tellPersonal.js';

/** Reads the values of a report into a row, one number or state marker a measure, and names every trouble. */
export function readReportValues(
  form: CompiledForm,
  values: unknown,
  row: number[],
  onTrouble: OnTrouble,
): void {
  if (!isLoose(values)) {
    for (let i = 0; i < form.ids.length; i++) row[i] = STATE_MARKERS.missing;
    onTrouble(valuesMissing, 'values', {}, ['values']);
    return;
  }
  let present = 0;
  const { ids, measures } = form;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const value = values[id];
    if (value !== undefined) present++;
    const stored = readValue(form, value, i);
    row[i] = stored;
    if (stored !== STATE_MARKERS.unreadable) continue;
    const trouble = valueTrouble(value, measures[i]!)!;
    onTrouble(trouble.rule, id, trouble.params, ['values', id]);
  }
  const keys = Object.keys(values);
  if (keys.length === present) return;
  for (const key of keys) if (!form.has(key)) nameUnknownMeasure(form, key, 'values', onTrouble);
}

/** Names a key that is no measure, among the values or the qualifiers of a report. */
export function nameUnknownMeasure(
  { ids }: CompiledForm,
  key: string,
  part: 'values' | 'qualifiers',
  onTrouble: OnTrouble,
): void {
  const text = key.slice(0, 40);
  onTrouble(measureUnknown, text, { text, nearest: nearestWord(key, ids) ?? 'none' }, [part, key]);
  tellPersonalKeys([key], [part], onTrouble);
}
