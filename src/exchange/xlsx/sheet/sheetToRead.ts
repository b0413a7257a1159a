import type { MonthlyContext } from '../../../monthly/form/context.js';
import type { OwnHeadings } from '../../csv/header/headingNames.js';
import { type CsvOutline, csvOutline } from '../../csv/read/csvOutline.js';
import { isTallyCsv } from '../../tally/isTallyCsv.js';
import type { SheetContent } from '../workbookContent.js';
import { type SheetTable, sheetTable } from './sheetTable.js';

/** A sheet that has something in it, as text. */
export interface FilledSheet {
  readonly sheet: SheetContent;
  readonly table: SheetTable;
  /** What the headings say, where they are those of a monthly form. */
  readonly outline: CsvOutline | null;
  readonly isTally: boolean;
}

/** Writes each sheet that has something in it as text, and looks at its headings. */
export function filledSheets(
  sheets: readonly SheetContent[],
  { headings, context }: { readonly headings?: OwnHeadings; readonly context?: MonthlyContext },
): FilledSheet[] {
  return sheets.flatMap((sheet) => {
    const table = sheetTable(sheet);
    if (table.bytes.length === 0) return [];
    const outline = csvOutline(table.bytes, ',', headings, context);
    const isMonthly = outline !== null && outline.columns.filter((column) => column !== null).length >= 2;
    return [
      { sheet, table, outline: isMonthly ? outline : null, isTally: !isMonthly && isTallyCsv(table.bytes) },
    ];
  });
}

/** Chooses the sheet that is read: the first with headings of a form, one that people see before one that they do not. */
export function sheetToRead(filled: readonly FilledSheet[]): FilledSheet | undefined {
  const inOrder = [
    ...filled.filter(({ sheet }) => !sheet.isHidden),
    ...filled.filter(({ sheet }) => sheet.isHidden),
  ];
  return inOrder.find(hasHeadings) ?? inOrder[0];
}

/** Tells whether a sheet has headings by which it could be read. */
export function hasHeadings({ outline, isTally }: FilledSheet): boolean {
  return outline !== null || isTally;
}
