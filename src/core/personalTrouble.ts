import { hasPersonalData, personalDataIn } from './personalData.js';
import { contactDataInText, personalDataInKey, studentDataInText } from './personalRules.js';
import type { Rule } from './rule.js';

/** Gives the rules on data of one person that a text breaks, in the order of report. */
export function personalTrouble(text: string): readonly Rule[] {
  const kinds = personalDataIn(text).map(({ kind }) => kind);
  return [
    ...(kinds.includes('student') ? [studentDataInText] : []),
    ...(kinds.includes('contact') ? [contactDataInText] : []),
  ];
}

/** Gives what is wrong with keys of which some hold such data; `null` where none does. */
export function personalKeysTrouble(
  keys: readonly string[],
): { readonly rule: Rule; readonly params: { readonly count: number } } | null {
  const count = keys.filter(hasPersonalData).length;
  return count > 0 ? { rule: personalDataInKey, params: { count } } : null;
}
