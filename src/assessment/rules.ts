import { RESPONSE_RULES } from './answers/responseRules.js';
import { COMPARISON_RULES } from './compare/comparisonRules.js';
import { INSTRUMENT_RULES } from './instrument/instrumentRules.js';
import { RATER_RULES } from './raters/raterRules.js';
import { SHEET_RULES } from './sheet/sheetRules.js';

/** All rules of this room: answers, sheets, several sheets, comparisons, definitions of instruments. */
export const ASSESSMENT_RULES = [
  ...RESPONSE_RULES,
  ...SHEET_RULES,
  ...RATER_RULES,
  ...COMPARISON_RULES,
  ...INSTRUMENT_RULES,
] as const;
