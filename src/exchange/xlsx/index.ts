export { annotateWorkbook, type CellMark } from './annotateWorkbook.js';
export { checkWorkbook } from './checkWorkbook.js';
export type { OpenedWorkbook, OpenWorkbook, WorkbookOptions } from './openedWorkbook.js';
export { openWorkbook } from './openWorkbook.js';
export { parseApplicationWorkbook } from './parseApplicationWorkbook.js';
export { type MonthlyWorkbookOptions, parseMonthlyWorkbook } from './parseMonthlyWorkbook.js';
export { parseSheetsWorkbook } from './parseSheetsWorkbook.js';
export type { PlaceFinding } from './sheet/sheetPlaces.js';
export { type ApplicationTemplateOptions, applicationTemplate } from './template/applicationTemplate.js';
export { type AssessmentTemplateOptions, assessmentTemplate } from './template/assessmentTemplate.js';
export { type MonthlyTemplateOptions, monthlyTemplate } from './template/monthlyTemplate.js';
export type {
  CellContent,
  FormattedCell,
  MergedCells,
  SheetContent,
  WorkbookContent,
} from './workbookContent.js';
export { workbookText } from './workbookText.js';
