import type { InstrumentDefinition } from './instrument.js';
import { SMHQA_DISTRICT } from './smhqaDistrict.js';
import { SMHQA_SCHOOL } from './smhqaSchool.js';

/** The built-in instruments by id. All are working definitions of basis `proposed`. */
export const INSTRUMENTS = {
  'smhqa-district': SMHQA_DISTRICT,
  'smhqa-school': SMHQA_SCHOOL,
} as const satisfies Record<string, InstrumentDefinition>;

/** The id of a built-in instrument. */
export type InstrumentId = keyof typeof INSTRUMENTS;

/**
 * Tells whether a value is the id of a built-in instrument.
 *
 * @example
 * isInstrumentId('smhqa-district') // => true
 */
export function isInstrumentId(value: unknown): value is InstrumentId {
  return typeof value === 'string' && Object.hasOwn(INSTRUMENTS, value);
}
