import type { MonthlyContext } from '../../../monthly/form/context.js';
import type { OwnHeadings } from '../../csv/header/headingNames.js';
import { csvOutline } from '../../csv/read/csvOutline.js';
import { type FileKind, fileKind } from '../../files/fileKind.js';
import { sheetsHeader } from '../../sheets/sheetsHeader.js';
import { tallyHeader } from '../../tally/tallyHeader.js';
import type { SheetContent } from '../workbookContent.js';
import { type SheetTable, sheetTable } from './sheetTable.js';

/** How the headings of sheets are read, and what the workbook is known to hold. */
interface SheetOptions {
  readonly headings?: OwnHeadings;
  readonly context?: MonthlyContext;
  readonly kind?: FileKind;
}

/** A sheet that has something in it, as text. */
export interface FilledSheet {
  readonly sheet: SheetContent;
  readonly table: SheetTable;
  /** What the headings are those of; `null` where they are those of no form. */
  readonly kind: FileKind | null;
  /** The line of the headings. */
  readonly line: number;
}

/** Writes each sheet that has something in it as text, and looks at its headings. */
export function filledSheets(sheets: readonly SheetContent[], options: SheetOptions): FilledSheet[] {
  return sheets.flatMap((sheet) => {
    const table = sheetTable(sheet);
    return table.bytes.length === 0 ? [] : [{ sheet, table, ...headingsOf(table.bytes, options) }];
  });
}

/** A monthly form is told by two of its headings, since one word stands in many tables. */
function headingsOf(
  bytes: Uint8Array,
  { headings, context }: SheetOptions,
): Pick<FilledSheet, 'kind' | 'line'> {
  const outline = csvOutline(bytes, ',', headings, context);
  if (outline && outline.columns.filter((column) => column !== null).length >= 2)
    return { kind: 'monthly', line: outline.line };
  const kind = fileKind(bytes);
  if (kind === 'monthly') return { kind: null, line: 1 };
  const header =
    kind === 'tally' ? tallyHeader(bytes) : kind === 'assessment' ? sheetsHeader(bytes) : undefined;
  return { kind, line: header?.line ?? 1 };
}

/**
 * Chooses the sheet that is read: the first with the headings that are wanted, else with those of any form; one that people
 * see before one that they do not.
 */
export function sheetToRead(
  filled: readonly FilledSheet[],
  wanted: FileKind | undefined,
): FilledSheet | undefined {
  const inOrder = [
    ...filled.filter(({ sheet }) => !sheet.isHidden),
    ...filled.filter(({ sheet }) => sheet.isHidden),
  ];
  return (
    inOrder.find(({ kind }) => wanted !== undefined && kind === wanted) ??
    inOrder.find(({ kind }) => kind === 'monthly' || kind === 'tally') ??
    inOrder.find(({ kind }) => kind !== null) ??
    inOrder[0]
  );
}
