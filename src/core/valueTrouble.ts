import type { Params } from './finding.js';
import { hiddenIn, trimBlank, visibleText } from './invisible.js';
import { isBlank } from './isBlank.js';
import { readCount } from './readCount.js';
import { isAbsence, isPlainValue } from './reportedValue.js';
import type { Rule } from './rule.js';
import {
  absenceWordUnknown,
  invisibleCharacter,
  numberIsText,
  numberNegative,
  numberOffScale,
  numberTooLarge,
  tooManyDecimals,
  valueKindUnknown,
} from './valueRules.js';

/** What decides which numbers a reported value may be. */
export interface ValueBounds {
  readonly decimals: 0 | 1;
  /** The ends of a scale, where the value is a rating. */
  readonly scale?: { readonly least: number; readonly greatest: number };
}

/** Says which rule a value of unknown kind breaks, and with what facts; `null` for a readable value. */
export function valueTrouble(value: unknown, bounds: ValueBounds): { rule: Rule; params: Params } | null {
  if (isBlank(value) || isAbsence(value)) return null;
  if (typeof value === 'string') return textTrouble(value, bounds);
  if (typeof value !== 'number' || Number.isNaN(value))
    return { rule: valueKindUnknown, params: { kind: kindOf(value) } };
  const { decimals, scale } = bounds;
  if (value < 0) return { rule: numberNegative, params: { text: String(value) } };
  if (Math.ceil(value) * (decimals === 0 ? 1 : 10) > Number.MAX_SAFE_INTEGER)
    return { rule: numberTooLarge, params: { text: String(value) } };
  // The shortest decimal spelling decides, so 0.3 is one decimal though its double is not three tenths.
  if (decimals === 0 ? !Number.isInteger(value) : Math.round(value * 10) / 10 !== value)
    return { rule: tooManyDecimals, params: { text: String(value), decimals } };
  if (scale && (value < scale.least || value > scale.greatest))
    return { rule: numberOffScale, params: { text: String(value), ...scale } };
  return null;
}

/** Text has the trouble that it has in a cell; only that a number is text is a trouble of its own. */
function textTrouble(value: string, { decimals }: ValueBounds): { rule: Rule; params: Params } {
  const text = visibleText(value.slice(0, 40));
  const word = trimBlank(value);
  const count = readCount(word, decimals);
  const hidden = count === undefined ? hiddenIn(word, (seen) => isPlainValue(seen, decimals)) : null;
  if (hidden) return { rule: invisibleCharacter, params: hidden };
  if (typeof count === 'number') return { rule: numberIsText, params: { text, digits: String(count) } };
  return { rule: count?.rule ?? absenceWordUnknown, params: { text, ...count?.params } };
}

/** Names the kind of a value for a sentence: `array`, `null`, `NaN`, `object`, `boolean` ... */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
}
