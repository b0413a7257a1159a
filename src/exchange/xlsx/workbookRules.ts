import type { Rule } from '../../core/rule.js';

// What can be wrong with a workbook before its rows are judged. Params name no sheet: places do.

/** The file is no workbook that can be unpacked. */
export const workbookUnreadable = {
  code: 'exchange.workbook-unreadable',
  severity: 'fatal',
  message: 'The workbook is damaged and cannot be opened.',
  howToFix: 'Open it in Excel, let Excel repair it, and save it again as "Excel Workbook (.xlsx)".',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x09' },
} as const satisfies Rule;

/** The workbook has a password. */
export const workbookLocked = {
  code: 'exchange.workbook-locked',
  severity: 'fatal',
  message: 'The workbook has a password, so it cannot be read.',
  howToFix: 'Open it in Excel, remove the password under File, Info, Protect Workbook, and save it again.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x09' },
} as const satisfies Rule;

/** The file is a workbook of another kind, or another archive. */
export const workbookOtherKind = {
  code: 'exchange.workbook-other-kind',
  severity: 'fatal',
  message: 'The file is {kind}, which cannot be read.',
  howToFix: 'Open it in the program that made it, and save it as "Excel Workbook (.xlsx)" or as "CSV UTF-8".',
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x09' },
} as const satisfies Rule;

/** The workbook would take more room than a workbook of this data can. */
export const workbookTooLarge = {
  code: 'exchange.workbook-too-large',
  severity: 'fatal',
  message: 'The workbook has too much in it and was not opened: at most {limit} {kind}.',
  howToFix:
    'Copy the rows into a new workbook and save that. Cells far away from the others, pictures and many notes take room.',
  params: { kind: 'key', limit: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'x10' },
} as const satisfies Rule;

/** The workbook brings programs along. */
export const workbookMacros = {
  code: 'exchange.workbook-macros',
  severity: 'warning',
  message: 'The workbook has macros. They were not run.',
  howToFix: 'Save it as "Excel Workbook (.xlsx)", which keeps the numbers and leaves out the macros.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x11' },
} as const satisfies Rule;

/** The workbook takes values from other files. */
export const workbookLinks = {
  code: 'exchange.workbook-links',
  severity: 'warning',
  message: 'The workbook takes values from other files. The values that were saved last were read.',
  howToFix: 'Open it in Excel, update the links under Data, and save it. Or copy the cells as values.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x11' },
} as const satisfies Rule;

/** A sheet beside the one that was read has something in it. */
export const sheetUnread = {
  code: 'exchange.sheet-unread',
  severity: 'warning',
  message: 'This sheet was not read. One sheet of a workbook is read.',
  howToFix: 'If there is data on this sheet, save the sheet as a file of its own.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x11' },
} as const satisfies Rule;

/** A sheet beside the one that was read is hidden and has something in it. */
export const sheetHidden = {
  code: 'exchange.sheet-hidden',
  severity: 'warning',
  message: 'This sheet is hidden and was not read.',
  howToFix: 'Check in Excel, with Unhide, whether there is data on it that belongs in the report.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x11' },
} as const satisfies Rule;

/** A sheet beside the one that was read has rows of data. */
export const sheetOfRows = {
  code: 'exchange.sheet-of-rows',
  severity: 'fatal',
  message: 'This sheet has headings of the form too, and none of its rows were read.',
  howToFix: 'Put all rows on one sheet, or save each sheet as a file of its own.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x11' },
} as const satisfies Rule;

/** Cells among the rows are merged: only the first of them has the value. */
export const cellsMerged = {
  code: 'exchange.cells-merged',
  severity: 'confirm',
  message:
    'Cells are merged in {ranges} {ranges|place|places}. Only the first cell of each counts; the others are blank.',
  howToFix: 'Unmerge the cells in Excel and write the value into each cell that it belongs to.',
  params: { ranges: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x12' },
} as const satisfies Rule;

/** Rows are hidden, by hand or by a filter. */
export const rowsHidden = {
  code: 'exchange.rows-hidden',
  severity: 'warning',
  message: '{rows} {rows|row is|rows are} hidden in Excel and {rows|was|were} read like the others.',
  howToFix: 'Clear the filter or unhide the rows, and delete those that do not belong in the report.',
  params: { rows: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x12' },
} as const satisfies Rule;

/** Columns are hidden. */
export const columnsHidden = {
  code: 'exchange.columns-hidden',
  severity: 'warning',
  message:
    '{columns} {columns|column is|columns are} hidden in Excel and {columns|was|were} read like the others.',
  howToFix: 'Unhide the columns and check whether their numbers are right.',
  params: { columns: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x12' },
} as const satisfies Rule;

/** A formula has no value: no program has worked it out yet. */
export const formulaWithoutValue = {
  code: 'exchange.formula-without-value',
  severity: 'fatal',
  message:
    '{cells} {cells|cell has a formula|cells have formulas} without a result, so no number could be read there.',
  howToFix: 'Open the workbook in Excel, wait until it has worked out the formulas, and save it.',
  params: { cells: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x13' },
} as const satisfies Rule;

/** Zeros in front are only shown: they come from the number format. */
export const zerosFromFormat = {
  code: 'exchange.zeros-from-format',
  severity: 'info',
  message:
    '{cells} {cells|cell shows|cells show} zeros in front that only the number format adds. They were read as shown.',
  howToFix: 'No change is needed. As text, the code keeps its zeros in every program.',
  params: { cells: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x13' },
} as const satisfies Rule;

/** A month is kept as the first day of it. */
export const monthFromDate = {
  code: 'exchange.month-from-date',
  severity: 'info',
  message:
    '{cells} {cells|cell is a date that shows|cells are dates that show} a month. {cells|It was|They were} read as that month.',
  howToFix: 'No change is needed. As text, 2020-10 stays as it is typed.',
  params: { cells: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x13' },
} as const satisfies Rule;
