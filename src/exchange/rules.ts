import type { Rule } from '../core/rule.js';
import { MEETING_RULES } from './attendance/attendanceRules.js';
import {
  columnDuplicated,
  columnSpelledLoosely,
  columnsNoneKnown,
  columnUnknown,
  columnUnnamed,
  formDiffers,
  headerBelow,
  measureColumnMissing,
  requiredColumnMissing,
  rowsAboveHeader,
} from './csv/header/headerRules.js';
import {
  quoteMisplaced,
  quoteUnclosed,
  rowDuplicated,
  rowTooLong,
  tooFewCells,
  tooManyCells,
} from './csv/judge/csvRules.js';
import { columnUnread, headerDiffers, headerRepeated, rowsBlank } from './csv/read/readRules.js';
import { fileEmpty, fileNotTable, fileNotText, rowsMissing, textNotUtf8 } from './fileRules.js';
import { instrumentUnknown } from './files/filesRules.js';
import { jsonKeyRepeated, jsonLines, jsonNotMonthly, jsonUnreadable } from './json/jsonRules.js';
import { raterNamed, sheetColumnRepeated, sheetRowRepeated, sheetRowUnnamed } from './sheets/sheetsRules.js';
import { tallyColumnUnread, tallyMeasuresMixed } from './tally/tallyTableRules.js';

/** All rules of this room: what can be wrong with a file before its numbers are judged. */
export const EXCHANGE_RULES: readonly Rule[] = [
  fileEmpty,
  fileNotText,
  fileNotTable,
  requiredColumnMissing,
  columnsNoneKnown,
  columnDuplicated,
  columnUnknown,
  columnUnread,
  columnSpelledLoosely,
  columnUnnamed,
  formDiffers,
  measureColumnMissing,
  headerBelow,
  rowsAboveHeader,
  headerRepeated,
  headerDiffers,
  tooFewCells,
  tooManyCells,
  quoteUnclosed,
  quoteMisplaced,
  rowTooLong,
  rowDuplicated,
  rowsMissing,
  rowsBlank,
  textNotUtf8,
  jsonUnreadable,
  jsonLines,
  jsonKeyRepeated,
  jsonNotMonthly,
  instrumentUnknown,
  tallyColumnUnread,
  tallyMeasuresMixed,
  sheetColumnRepeated,
  raterNamed,
  sheetRowUnnamed,
  sheetRowRepeated,
  ...MEETING_RULES,
];
