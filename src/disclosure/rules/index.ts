import { policyFieldUnknown, policyValueUnusable } from './policyRules.js';
import {
  alreadyPublic,
  alreadyPublicNoted,
  correctionMustBePublished,
  hiddenCellUnknown,
  protectionImpossible,
  smallCellMustBePublished,
  stepsSpent,
} from './protectionRules.js';
import {
  cellArrivedHidden,
  cellInNoLine,
  cellNotCount,
  cellTwice,
  noTableFits,
  rateInconsistent,
  singleChild,
  tableEmpty,
  tableFormWrong,
  totalInconsistent,
  treeBroken,
} from './tableRules.js';

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
  rateInconsistent,
  cellArrivedHidden,
  cellInNoLine,
  smallCellMustBePublished,
  protectionImpossible,
  stepsSpent,
  alreadyPublic,
  alreadyPublicNoted,
  correctionMustBePublished,
  hiddenCellUnknown,
] as const;
