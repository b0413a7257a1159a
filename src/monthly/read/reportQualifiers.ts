import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { QualifiersOfForm } from '../form/report.js';
import type { OnTrouble } from './reportShape.js';
import { nameUnknownMeasure } from './reportValues.js';
import { qualifierUnreadable } from './shapeRules.js';

/**
 * Gives the qualifiers of a report, or `null` with the trouble named where one cannot be read.
 *
 * A key that is no measure qualifies nothing, so it is named and the others stay.
 */
export function readReportQualifiers(
  form: CompiledForm,
  qualifiers: unknown,
  onTrouble: OnTrouble,
): QualifiersOfForm | null {
  if (isBlank(qualifiers)) return null;
  if (!isLoose(qualifiers)) {
    onTrouble(qualifierUnreadable, 'qualifiers', {}, ['qualifiers']);
    return null;
  }
  let isReadable = true;
  for (const id of Object.keys(qualifiers)) {
    if (!form.has(id)) nameUnknownMeasure(form, id, 'qualifiers', onTrouble);
    else if (!isQualifier(qualifiers[id])) {
      isReadable = false;
      onTrouble(qualifierUnreadable, id, {}, ['qualifiers', id]);
    }
  }
  return isReadable ? (qualifiers as QualifiersOfForm) : null;
}

/** The qualifiers of a value that are yes or no. */
export const QUALIFIER_FLAGS: readonly string[] = ['estimated', 'revised', 'districtOnly'];

function isQualifier(value: unknown): boolean {
  if (isBlank(value)) return true;
  if (!isLoose(value)) return false;
  return Object.keys(value).every((key) => {
    const part = value[key];
    const isFlag = QUALIFIER_FLAGS.includes(key);
    if (!isFlag && key !== 'partialCoverage') return false;
    if (isBlank(part)) return true;
    if (isFlag) return typeof part === 'boolean';
    if (!isLoose(part) || Object.keys(part).length !== 2) return false;
    const { covered, due } = part;
    return (
      Number.isSafeInteger(covered) &&
      Number.isSafeInteger(due) &&
      (covered as number) >= 0 &&
      (covered as number) <= (due as number)
    );
  });
}
