import { codeIsNumber, codeLostZeros, codeUnreadable } from './codeRules.js';
import {
  dateUnreadable,
  instantUnreadable,
  monthChangedByExcel,
  monthUnreadable,
  schoolYearUnreadable,
} from './monthRules.js';
import {
  absenceWordUnknown,
  numberNegative,
  numberOffScale,
  numberTooLarge,
  scientificNotation,
  thousandsSeparator,
  tooManyDecimals,
  valueKindUnknown,
} from './valueRules.js';

/** All rules of this room: what can be wrong with one value, whatever room it belongs to. */
export const CORE_RULES = [
  absenceWordUnknown,
  numberNegative,
  tooManyDecimals,
  numberTooLarge,
  thousandsSeparator,
  scientificNotation,
  numberOffScale,
  valueKindUnknown,
  codeLostZeros,
  codeIsNumber,
  codeUnreadable,
  monthChangedByExcel,
  monthUnreadable,
  dateUnreadable,
  instantUnreadable,
  schoolYearUnreadable,
] as const;
