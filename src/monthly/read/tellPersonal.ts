import { contactDataInText } from '../../core/personalRules.js';
import { personalKeysTrouble, personalTrouble } from '../../core/personalTrouble.js';
import type { OnTrouble } from './reportShape.js';

/** Warns of a text that points at one student, or says how somebody else than its sender is reached. */
export function tellPersonal(
  text: unknown,
  field: string,
  path: readonly (string | number)[],
  onTrouble: OnTrouble,
): void {
  if (typeof text !== 'string') return;
  for (const rule of personalTrouble(text))
    if (rule !== contactDataInText || field !== 'submittedBy') onTrouble(rule, field, { field }, path);
}

/** Warns of keys that do so; they are counted and not repeated. */
export function tellPersonalKeys(
  keys: readonly string[],
  path: readonly (string | number)[],
  onTrouble: OnTrouble,
): void {
  const trouble = personalKeysTrouble(keys);
  if (trouble) onTrouble(trouble.rule, String(path.at(-1) ?? 'report'), trouble.params, path);
}
