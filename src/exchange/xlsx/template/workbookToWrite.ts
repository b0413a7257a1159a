/** How a column of a sheet looks, and whether people write in it. */
export interface ColumnToWrite {
  readonly width: number;
  /** Kept as it is typed: codes and months. */
  readonly isText?: boolean;
  /** A number format, such as that of days. */
  readonly format?: string;
}

/** What a cell of a template is: a heading, words that explain, or a place to fill that has something in it already. */
export type CellRole = 'heading' | 'words' | 'open';

/** A cell of a template; a bare text or number explains. */
export interface CellToWrite {
  readonly text: string | number | null;
  readonly role: CellRole;
  /** Kept as it is typed. */
  readonly isText?: boolean;
  readonly format?: string;
}

/** What Excel shows and accepts in cells: `B2:B500`. */
export interface CellHint {
  readonly range: string;
  readonly title: string;
  readonly message: string;
  /** The choices, as cells of another sheet: `Lists!$A$1:$A$6`. */
  readonly choices?: string;
  /** A whole or other number between two bounds, or a text of so many letters at most. */
  readonly number?: { readonly least: number; readonly most: number; readonly isWhole: boolean };
  readonly mostLetters?: number;
  /** Whether anything else is refused, or only asked about; `never` leaves other words alone. */
  readonly refuses?: 'always' | 'asks' | 'never';
}

/** One sheet of a template. */
export interface SheetToWrite {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly CellToWrite[])[];
  readonly hints?: readonly CellHint[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** A template before it is packed. */
export interface WorkbookToWrite {
  readonly title: string;
  /** The id of the form, which the document keeps. */
  readonly form: string;
  /** The instant that the document gives as that of its making. */
  readonly created: string;
  readonly sheets: readonly SheetToWrite[];
}
