export { type CheckedFormFile, checkFormFile, type FormFileOptions, instrumentOf } from './checkFormFile.js';
export { headingsTrouble } from './checkHeadings.js';
export {
  type CheckedMonthlyFile,
  type CheckedMonthlyFiles,
  checkMonthlyFiles,
  type MonthlyFile,
  type MonthlyFilesOptions,
} from './checkMonthlyFiles.js';
export type { CsvColumn } from './csvColumns.js';
export type { MonthlyCsvOptions } from './csvOptions.js';
export { type CsvOutline, csvOutline } from './csvOutline.js';
export type { Delimiter } from './cutHeader.js';
export { FILE_KINDS, type FileKind, type FormKind, fileKind } from './fileKind.js';
export type { OwnHeadings } from './headingNames.js';
export { linesAt } from './linesAt.js';
export type { MonthlyBatch } from './monthlyBatch.js';
export type { MonthlyEntry } from './monthlyPart.js';
export { monthlyTableSchema, type TableSchema, type TableSchemaField } from './monthlyTableSchema.js';
export { type MonthlyCsv, parseMonthlyCsv } from './parseMonthlyCsv.js';
export { type JsonText, placeInJson, readJsonText } from './readJsonText.js';
export { type ByteStream, type MonthlyCsvSource, readMonthlyCsv } from './readMonthlyCsv.js';
export { reportsIn } from './reportsIn.js';
export { EXCHANGE_RULES } from './rules/index.js';
