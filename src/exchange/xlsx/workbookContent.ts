/** A cell whose text does not say all: how it is shown, that it is a date, or that it has a formula without a value. */
export interface FormattedCell {
  readonly value?: string | number | boolean | null;
  /** A day and a time as the workbook shows them: `2020-10-01T00:00:00`. */
  readonly date?: string;
  /** The number format, as the workbook writes it. */
  readonly format?: string;
  /** A formula whose value was not saved. */
  readonly formula?: string;
}

/** What stands in a cell; `null` for nothing. */
export type CellContent = string | number | boolean | null | FormattedCell;

/** Cells that are merged into one: rows and columns from 0, the last ones included. */
export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** One sheet of a workbook. */
export interface SheetContent {
  readonly name: string;
  readonly isHidden?: boolean;
  /** The cells row by row; rows may differ in length. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Numbers of the rows and columns that are hidden, from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly MergedCells[];
}

/** What a workbook holds, whichever program read it. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** The id of the form that a template of this package was made of. */
  readonly form?: string;
}
