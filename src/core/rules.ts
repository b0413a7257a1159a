import {
  codeAmbiguous,
  codeInFormula,
  codeIsNumber,
  codeLostZeros,
  codeMissing,
  codeShortened,
  codeUnreadable,
} from './codes/codeRules.js';
import {
  explanationLapsed,
  explanationUnused,
  fatalExplained,
  knownGone,
  notConfirmed,
  noteMissing,
  noteSaysNothing,
  noteTooShort,
} from './explanationRules.js';
import { gradeUnreadable } from './gradeRules.js';
import {
  dateUnreadable,
  instantUnreadable,
  instantWithoutOffset,
  monthChangedByExcel,
  monthMissing,
  monthUnreadable,
  schoolYearUnreadable,
} from './monthRules.js';
import { contactDataInText, personalDataInKey, studentDataInText } from './personalRules.js';
import {
  absenceWordUnknown,
  decimalMisspelled,
  invisibleCharacter,
  numberIsText,
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
  invisibleCharacter,
  numberNegative,
  tooManyDecimals,
  decimalMisspelled,
  invisibleCharacter,
  numberIsText,
  numberTooLarge,
  thousandsSeparator,
  scientificNotation,
  numberOffScale,
  valueKindUnknown,
  codeLostZeros,
  codeIsNumber,
  codeAmbiguous,
  codeShortened,
  codeInFormula,
  codeMissing,
  codeUnreadable,
  monthChangedByExcel,
  monthMissing,
  monthUnreadable,
  dateUnreadable,
  instantUnreadable,
  instantWithoutOffset,
  schoolYearUnreadable,
  gradeUnreadable,
] as const;

/** The rules on answers to findings and on what is known of them: they say why one settles nothing. */
export const EXPLANATION_RULES = [
  noteMissing,
  noteTooShort,
  noteSaysNothing,
  notConfirmed,
  fatalExplained,
  explanationLapsed,
  explanationUnused,
  knownGone,
] as const;

/** The rules on data of one person, where only counts and words about many are asked for. */
export const PERSONAL_RULES = [studentDataInText, contactDataInText, personalDataInKey] as const;
