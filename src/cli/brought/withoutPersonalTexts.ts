import { isRecord } from '../../core/given/isRecord.js';
import { withoutPersonalData } from '../../core/personalData.js';

/**
 * Gives a definition without what points at one person in its words: labels and messages of it stand in all that is made by
 * it. Codes and ids, which have no blanks, stay as they are: other parts of it name them.
 */
export function withoutPersonalTexts(value: unknown): unknown {
  if (typeof value === 'string') return /\s/.test(value) ? withoutPersonalData(value) : value;
  if (Array.isArray(value)) return value.map(withoutPersonalTexts);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPersonalTexts(inner)]));
}
