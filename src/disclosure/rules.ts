import { boundsUnproven, hiddenCellUnknown } from './audit/auditRules.js';
import { percentBandReversed, policyFieldUnknown } from './policy/policyRules.js';
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
import { singleChild, tableEmpty, treeBroken } from './table/tableRules.js';

/** All rules of this room: what can be wrong with a policy or a table, and why a table cannot be made safe. */
export const DISCLOSURE_RULES = [
  policyFieldUnknown,
  percentBandReversed,
  tableEmpty,
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
