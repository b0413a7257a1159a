export { annotateWorkbook, type CellMark } from './annotateWorkbook.js';
export { type ApplicationTemplateOptions, applicationTemplate } from './applicationTemplate.js';
export { checkWorkbook } from './checkWorkbook.js';
export { type MonthlyTemplateOptions, monthlyTemplate } from './monthlyTemplate.js';
export type { OpenedWorkbook, OpenWorkbook, WorkbookOptions } from './openedWorkbook.js';
export { openWorkbook } from './openWorkbook.js';
export { parseApplicationWorkbook } from './parseApplicationWorkbook.js';
export { type MonthlyWorkbookOptions, parseMonthlyWorkbook } from './parseMonthlyWorkbook.js';
export type { PlaceFinding } from './sheetPlaces.js';
export type {
  CellContent,
  FormattedCell,
  MergedCells,
  SheetContent,
  WorkbookContent,
} from './workbookContent.js';
export { workbookText } from './workbookText.js';
