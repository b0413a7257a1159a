import type { Params } from '../../core/finding.js';
import { hiddenIn, trimBlank, visibleText } from '../../core/invisible.js';
import { isBlank } from '../../core/isBlank.js';
import { readCount } from '../../core/readCount.js';
import { isAbsence, isPlainValue } from '../../core/reportedValue.js';
import type { Rule } from '../../core/rule.js';
import {
  absenceWordUnknown,
  invisibleCharacter,
  numberIsText,
  numberNegative,
  numberOffScale,
  numberTooLarge,
  tooManyDecimals,
  valueKindUnknown,
} from '../../core/rules/valueRules.js';
import { MEASURE_IDS, type Measure, measureOf } from '../form/measures.js';
import { STATE_MARKERS } from './stateMarkers.js';

/**
 * Reads a value of unknown kind into the number that rules judge: the count itself (tenths for a measure
 * with one decimal) or a negative state marker; `unreadable` for anything else.
 *
 * @param column - the number of the measure in the order of the form
 */
export function readValue(value: unknown, column: number): number {
  if (typeof value === 'number') {
    // What nearly every value is, told without a look at the measure. The shift makes minus zero zero.
    const count = value >>> 0;
    if (count === value && TAKES_ANY_COUNT[column] === 1) return count;
    return Number.isNaN(value) ? STATE_MARKERS.missing : readNumber(value, measureOf(MEASURE_IDS[column]!));
  }
  if (isBlank(value)) return STATE_MARKERS.missing;
  return isAbsence(value) ? STATE_MARKERS[value] : STATE_MARKERS.unreadable;
}

function readNumber(value: number, measure: Measure): number {
  if (valueTrouble(value, measure)) return STATE_MARKERS.unreadable;
  return (measure.decimals === 0 ? value : Math.round(value * 10)) + 0;
}

/** By column: 1 for a measure without decimals and without a scale. */
const TAKES_ANY_COUNT = /* @__PURE__ */ Uint8Array.from(MEASURE_IDS, (id) =>
  measureOf(id).decimals === 0 && !measureOf(id).scale ? 1 : 0,
);

/** Says which rule a value of unknown kind breaks, and with what facts; `null` for a readable value. */
export function valueTrouble(value: unknown, measure: Measure): { rule: Rule; params: Params } | null {
  if (isBlank(value) || isAbsence(value)) return null;
  if (typeof value === 'string') return textTrouble(value, measure);
  if (typeof value !== 'number' || Number.isNaN(value))
    return { rule: valueKindUnknown, params: { kind: kindOf(value) } };
  const { decimals, scale } = measure;
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
function textTrouble(value: string, { decimals }: Measure): { rule: Rule; params: Params } {
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
