import { boundsUnproven, hiddenCellUnknown } from './audit/auditRules.js';
import { policyFieldUnknown, policyValueUnusable } from './policy/policyRules.js';
import {
  alreadyPublic,
  alreadyPublicNoted,
  correctionMustBePublished,
  grandTotalWithheld,
  protectionImpossible,
  smallCellMustBePublished,
  stepsSpent,
} from './protect/protectRules.js';
import {
  cellArrivedHidden,
  cellInNoLine,
  cellNotCount,
  cellTwice,
  fitNotFound,
  noTableFits,
  rateInconsistent,
  totalInconsistent,
} from './reading/readingRules.js';
import { singleChild, tableEmpty, tableFormWrong, treeBroken } from './table/tableRules.js';

/** All rules of this room: what can be wrong with a policy or a table, and why a table cannot be made safe. */
export const DISCLOSURE_RULES = [
  policyFieldUnknown,
  policyValueUnusable,
  tableEmpty,
  tableFormWrong,
  cellNotCount,
  cellTwice,
  treeBroken,
  singleChild,
  totalInconsistent,
  noTableFits,
  fitNotFound,
  rateInconsistent,
  cellArrivedHidden,
  cellInNoLine,
  smallCellMustBePublished,
  protectionImpossible,
  stepsSpent,
  boundsUnproven,
  alreadyPublic,
  alreadyPublicNoted,
  correctionMustBePublished,
  grandTotalWithheld,
  hiddenCellUnknown,
] as const;
