import { isBlank } from '../../core/isBlank.js';
import { type Absence, isAbsence } from '../../core/reportedValue.js';
import type { Measure } from '../form/measures.js';
import { UNREADABLE } from '../form/report.js';
import { valueTrouble } from './readValue.js';

/**
 * Why there is no number to calculate with.
 *
 * Besides the absences and `missing`: `unreadable` is what a reader could not read; `notACount` is a number that its measure does not allow (negative,
 * a fraction, off its scale) or no number at all; `conflict` means that two reports of the same
 * version disagree.
 */
export type NoNumber = Absence | 'missing' | typeof UNREADABLE | 'notACount' | 'conflict';

/** Reads a value of unknown honesty: the number if its measure allows it, else why there is none. */
export function numberOrState(value: unknown, measure: Measure): number | NoNumber {
  if (isBlank(value)) return 'missing';
  if (isAbsence(value) || value === UNREADABLE) return value;
  if (typeof value !== 'number' || valueTrouble(value, measure)) return 'notACount';
  return value === 0 ? 0 : value; // -0 would not survive JSON
}
