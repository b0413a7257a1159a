import { ABSENCES, type Absence, type ReportedValue } from '../../core/reportedValue.js';

/**
 * How a column of whole numbers holds what is not a number: every state is a negative marker, so that
 * `part > whole && whole >= 0` judges a rule and steps over absent operands in one compare.
 *
 * `large` stands for a number beyond 32 bits, `unreadable` for a cell that a finding names.
 */
export const STATE_MARKERS = {
  notCollected: -1,
  notAvailable: -2,
  notApplicable: -3,
  declined: -4,
  unknown: -5,
  suppressed: -6,
  missing: -7,
  unreadable: -8,
  large: -9,
} as const satisfies Record<Absence | 'missing' | 'unreadable' | 'large', number>;

/** Tells whether a number or marker is an answer: any number, any absence word; blank and unreadable are none. */
export function isAnswer(stored: number): boolean {
  return stored > STATE_MARKERS.missing || stored === STATE_MARKERS.large;
}

/** Gives the value of a column's number or marker; `null` for missing and for what could not be read. */
export function valueOfMarker(stored: number, decimals: 0 | 1): ReportedValue | null {
  if (stored >= 0) return decimals === 0 ? stored : stored / 10;
  return ABSENCE_AT[-stored] ?? null;
}

const ABSENCE_AT: readonly (Absence | undefined)[] = [
  undefined,
  .../* @__PURE__ */ (Object.keys(ABSENCES) as Absence[]),
];
