import type { Params } from '../core/finding.js';
import { isAbsence } from '../core/reportedValue.js';
import type { Rule } from '../core/rule.js';
import {
  absenceWordUnknown,
  numberNegative,
  numberOffScale,
  numberTooLarge,
  tooManyDecimals,
  valueKindUnknown,
} from '../core/rules/valueRules.js';
import type { Measure } from './measures.js';
import { STATE_MARKERS } from './stateMarkers.js';

/**
 * Reads a value of unknown kind into the number that rules judge: the count itself (tenths for a measure
 * with one decimal) or a negative state marker; `unreadable` for anything else.
 */
export function readValue(value: unknown, measure: Measure): number {
  if (typeof value === 'number') {
    // What nearly every value is; the rest is looked at closely.
    if (value > 0 && Number.isSafeInteger(value) && measure.decimals === 0 && !measure.scale) return value;
    // Adding 0 turns the minus zero of some parsers into zero.
    const stored = (measure.decimals === 0 ? value : Math.round(value * 10)) + 0;
    return valueTrouble(value, measure) === null ? stored : STATE_MARKERS.unreadable;
  }
  if (value === undefined || value === null) return STATE_MARKERS.missing;
  return isAbsence(value) ? STATE_MARKERS[value] : STATE_MARKERS.unreadable;
}

/** Says which rule a value of unknown kind breaks, and with what facts; `null` for a readable value. */
export function valueTrouble(value: unknown, measure: Measure): { rule: Rule; params: Params } | null {
  if (value === null || value === undefined || isAbsence(value)) return null;
  if (typeof value === 'string') return { rule: absenceWordUnknown, params: { text: value.slice(0, 40) } };
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { rule: valueKindUnknown, params: { kind: kindOf(value) } };
  const { decimals, scale } = measure;
  const text = String(value);
  if (value < 0) return { rule: numberNegative, params: { text } };
  if (Math.ceil(value) * 10 ** decimals > Number.MAX_SAFE_INTEGER)
    return { rule: numberTooLarge, params: { text } };
  // The shortest decimal spelling decides, so 0.3 is one decimal though its double is not three tenths.
  if (decimals === 0 ? !Number.isInteger(value) : Number(value.toFixed(1)) !== value)
    return { rule: tooManyDecimals, params: { text, decimals } };
  if (scale && (value < scale.least || value > scale.greatest))
    return { rule: numberOffScale, params: { text, ...scale } };
  return null;
}

/** Names the kind of a value for a sentence: `array`, `null`, `NaN`, `object`, `boolean` ... */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
}
