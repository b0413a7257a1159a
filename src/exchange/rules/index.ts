import type { Rule } from '../../core/rule.js';
import {
  columnDuplicated,
  columnSpelledLoosely,
  columnUnknown,
  columnUnnamed,
  fileEmpty,
  fileNotText,
  measureColumnMissing,
  quoteMisplaced,
  quoteUnclosed,
  requiredColumnMissing,
  rowDuplicated,
  rowsBlank,
  rowTooLong,
  textNotUtf8,
  tooFewCells,
  tooManyCells,
} from './csvRules.js';
import { instrumentUnknown, jsonNotMonthly, jsonUnreadable } from './jsonRules.js';

/** All rules of this room: what can be wrong with a file before its numbers are judged. */
export const EXCHANGE_RULES: readonly Rule[] = [
  fileEmpty,
  fileNotText,
  requiredColumnMissing,
  columnDuplicated,
  columnUnknown,
  columnSpelledLoosely,
  columnUnnamed,
  measureColumnMissing,
  tooFewCells,
  tooManyCells,
  quoteUnclosed,
  quoteMisplaced,
  rowTooLong,
  rowDuplicated,
  rowsBlank,
  textNotUtf8,
  jsonUnreadable,
  jsonNotMonthly,
  instrumentUnknown,
];
