import { learningEndsBeforeStart } from './learningEndsBeforeStart.js';
import { learningGap } from './learningGap.js';
import { learningModelsOverlap } from './learningModelsOverlap.js';
import { learningOfOtherDistrict } from './learningOfOtherDistrict.js';
import { learningOutsideYear } from './learningOutsideYear.js';
import { learningSharesBelowWhole } from './learningSharesBelowWhole.js';
import { learningSharesExceedWhole } from './learningSharesExceedWhole.js';

/** Rules on records of learning models, in the order of report. */
export const LEARNING_RULES = [
  learningEndsBeforeStart,
  learningOfOtherDistrict,
  learningOutsideYear,
  learningModelsOverlap,
  learningSharesExceedWhole,
  learningSharesBelowWhole,
  learningGap,
] as const;
