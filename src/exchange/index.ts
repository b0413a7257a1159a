export {
  attendanceFromMeeting,
  type MeetingDistrict,
  type MeetingOptions,
} from './attendance/attendanceFromMeeting.js';
export type { MeetingFileOptions } from './attendance/readMeetingFile.js';
export type { Crosswalk, CrosswalkRelation, CrosswalkRow } from './crosswalks/crosswalk.js';
export { CROSSWALKS, type CrosswalkId } from './crosswalks/crosswalks.js';
export { crosswalk, type TranslationDirection, translate } from './crosswalks/translate.js';
export { linesAt } from './csv/cells/linesAt.js';
export type { KeyedReport, MonthlyBatch } from './csv/decode/monthlyBatch.js';
export { headingsTrouble } from './csv/header/checkHeadings.js';
export type { CsvColumn } from './csv/header/csvColumns.js';
export type { MonthlyCsvOptions } from './csv/header/csvOptions.js';
export type { Delimiter } from './csv/header/cutHeader.js';
export type { OwnHeadings } from './csv/header/headingNames.js';
export {
  monthlyTableSchema,
  type TableSchema,
  type TableSchemaField,
} from './csv/header/monthlyTableSchema.js';
export { templateCsv } from './csv/header/templateCsv.js';
export { type CsvOutline, csvOutline } from './csv/read/csvOutline.js';
export { type MonthlyCsv, parseMonthlyCsv } from './csv/read/parseMonthlyCsv.js';
export { type ByteStream, type MonthlyCsvSource, readMonthlyCsv } from './csv/read/readMonthlyCsv.js';
export { type CcdFiles, type CcdOptions, parseCcdDirectory } from './directories/parseCcdDirectory.js';
export { type OneRosterOptions, parseOneRosterOrgs } from './directories/parseOneRosterOrgs.js';
export type { RegistryAbout } from './directories/registryAbout.js';
export {
  type CheckedFormFile,
  checkFormFile,
  type FormFileOptions,
  instrumentOf,
} from './files/checkFormFile.js';
export {
  type CheckedMonthlyFile,
  type CheckedMonthlyFiles,
  checkMonthlyFiles,
  type MonthlyFile,
  type MonthlyFilesOptions,
} from './files/checkMonthlyFiles.js';
export {
  DATA_KINDS,
  type DataKind,
  FILE_KINDS,
  type FileKind,
  FORM_KINDS,
  type FormKind,
  fileKind,
  isFormKind,
} from './files/fileKind.js';
export { reportsIn } from './files/reportsIn.js';
export { type JsonText, placeInJson, readJsonText } from './json/readJsonText.js';
export { checkFileForm, type FileFormOptions } from './migration/checkFileForm.js';
export {
  type MigrateContext,
  type Migrated,
  migrate,
} from './migration/migrate.js';
export type { MigrationTarget } from './migration/migrateEntry.js';
export type { MonthlyEntry } from './monthlyPart.js';
export { EXCHANGE_RULES } from './rules.js';
export { parseSheetsCsv, type SheetsCsvOptions } from './sheets/parseSheetsCsv.js';
export { sheetsTableSchema } from './sheets/sheetsTableSchema.js';
export { sheetsTemplate } from './sheets/sheetsTemplate.js';
export { parseTallyCsv, type TallyCsvOptions } from './tally/parseTallyCsv.js';
export { tallyTableSchema } from './tally/tallyTableSchema.js';
export { tallyTemplate } from './tally/tallyTemplate.js';
