import { hasPersonalData, personalDataIn } from '../../core/personalData.js';
import { contactDataInText, personalDataInKey, studentDataInText } from '../../core/personalRules.js';
import type { OnTrouble } from './reportShape.js';

/** Warns of a text that points at one student, or says how somebody else than its sender is reached. */
export function tellPersonal(
  text: unknown,
  field: string,
  path: readonly (string | number)[],
  onTrouble: OnTrouble,
): void {
  if (typeof text !== 'string') return;
  const kinds = personalDataIn(text).map(({ kind }) => kind);
  if (kinds.includes('student')) onTrouble(studentDataInText, field, { field }, path);
  if (kinds.includes('contact') && field !== 'submittedBy')
    onTrouble(contactDataInText, field, { field }, path);
}

/** Warns of keys that do so; they are counted and not repeated. */
export function tellPersonalKeys(
  keys: readonly string[],
  path: readonly (string | number)[],
  onTrouble: OnTrouble,
): void {
  const count = keys.filter(hasPersonalData).length;
  if (count > 0) onTrouble(personalDataInKey, String(path.at(-1) ?? 'report'), { count }, path);
}
