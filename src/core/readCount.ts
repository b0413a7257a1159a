import type { Params } from './finding.js';
import type { Rule } from './rule.js';
import {
  decimalMisspelled,
  numberNegative,
  numberTooLarge,
  scientificNotation,
  thousandsSeparator,
  tooManyDecimals,
} from './valueRules.js';

/** Why a text that looks like a number is not a count: the rule it breaks and the facts beyond the text itself. */
export interface CountRefusal {
  readonly rule: Rule;
  readonly params?: Params;
}

/**
 * Reads a count from trimmed text: digits, with at most `decimals` decimals after a point.
 *
 * Gives `undefined` for text that does not look like a number at all, and a refusal that names the
 * trouble for text that does: a sign, a decimal comma, too many decimals, separators, an exponent, too many digits.
 */
export function readCount(text: string, decimals: 0 | 1): number | CountRefusal | undefined {
  if (/^\d+$/.test(text) || (decimals === 1 && /^\d+\.\d$/.test(text))) {
    const count = Number(text);
    return Number.isSafeInteger(Math.ceil(count * 10 ** decimals)) ? count : { rule: numberTooLarge };
  }
  // Zero with a sign is not below zero: it is read as it would be without the sign.
  if (/^[-\u2212]\s*0[0.,]*$/.test(text)) return readCount(text.slice(1).trimStart(), decimals);
  if (/^[-\u2212]\s*\d[\d.,]*$/.test(text)) return { rule: numberNegative };
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) return { rule: scientificNotation };
  if (/^\d{1,3}([,.'\u2019\u00a0\u202f ]\d{3})+([.,]\d+)?$/.test(text) && !/^\d+\.\d{3}$/.test(text)) {
    return {
      rule: thousandsSeparator,
      params: {
        digits: text
          .replace(/[.,]\d{1,2}$/, '')
          .replace(/\D/g, '')
          .slice(0, 40),
      },
    };
  }
  const decimal = /^(\d*)[.,](\d+)$/.exec(text);
  if (!decimal) return undefined;
  const [, whole = '', tenths = ''] = decimal;
  if (tenths.length > decimals) return { rule: tooManyDecimals, params: { decimals } };
  return { rule: decimalMisspelled, params: { digits: `${whole.slice(0, 20) || '0'}.${tenths}` } };
}
