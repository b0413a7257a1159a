import type { Finding } from '../../core/finding.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import type { OwnHeadings } from '../csv/header/headingNames.js';
import type { FileKind } from '../files/fileKind.js';
import type { PlaceFinding } from './sheet/sheetPlaces.js';

/** How the headings of a workbook are read. */
export interface WorkbookOptions {
  readonly headings?: OwnHeadings;
  /** The form whose columns are meant, and the cohort or registry whose codes the rows have. */
  readonly context?: MonthlyContext;
  /** What the workbook holds; left out, it is told by the form that its template was made of, then by its headings. */
  readonly kind?: FileKind;
  /** Application forms of your own. */
  readonly applications?: readonly FormDefinition[];
}

/** A workbook as the text that a reader of CSV or JSON takes, and the way back to its cells. */
export interface OpenedWorkbook {
  readonly kind: FileKind;
  /** The text in UTF-8; `null` where nothing can be read, which a finding says. */
  readonly source: Uint8Array | null;
  /** What is to be said of the workbook itself. */
  readonly findings: readonly Finding[];
  /** Gives a finding on the text its place in the workbook, such as `Sheet1!C14`. */
  readonly place: PlaceFinding;
}

/** What opens workbooks: `openWorkbook` of `csmhs/xlsx`. */
export type OpenWorkbook = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  options?: WorkbookOptions,
) => Promise<OpenedWorkbook>;
