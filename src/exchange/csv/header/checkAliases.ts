import { ABSENCES, isAbsence } from '../../../core/reportedValue.js';

/**
 * Checks the option `aliases` of the readers: each word must stand for a count, an absence, or `missing`.
 *
 * @throws RangeError for a word that stands for anything else, which would be read as a number that nobody reported
 */
export function checkAliases(aliases: unknown): void {
  for (const [word, value] of Object.entries(aliases ?? {})) {
    const isCount = typeof value === 'number' && value >= 0 && Number.isSafeInteger(value * 10);
    if (isCount || isAbsence(value) || value === 'missing') continue;
    const words = Object.keys(ABSENCES).join(', ');
    throw new RangeError(
      `aliases: "${word.slice(0, 40)}" must stand for a number from 0, or for one of ${words}, missing.`,
    );
  }
}
