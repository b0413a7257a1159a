import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import type { AssessmentSheet } from '../../assessment/sheet/sheet.js';
import { SHEET_CONTEXT, type SheetContext } from '../../assessment/sheet/sheetContext.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { SOURCE } from '../exchangeKinds.js';
import { readSheetsCsv } from './readSheetsCsv.js';

/** How a table of items is read. */
export interface SheetsCsvOptions {
  /** The name of the file, for the places of findings. */
  readonly file?: string;
  /** Facts of the sheets that the table does not say; a row of the table goes before them. */
  readonly about?: Partial<Omit<AssessmentSheet, 'form' | 'rater' | 'responses'>>;
  /** Instruments besides those of this package. */
  readonly instruments?: readonly InstrumentDefinition[];
  /** What the sheets are judged by, as `parseAssessmentSheet` takes it. */
  readonly context?: SheetContext;
}

/**
 * Reads the sheets of a needs assessment from a table: text or bytes of a CSV file with one row an item and one column a rater. The
 * column `item` holds the ids of items; columns named `domain`, `text`, `label`, `question`, `scale` or `answer` are passed over; each
 * other heading is the code of a rater, or `team` for the answers that the team agreed on. A column that nobody has filled is no
 * sheet.
 *
 * Rows named `instrument`, `edition`, `organization`, `periodFrom`, `periodTo`, `completedOn`, `roles` (apart by semicolons) and
 * `remark` hold the facts of the sheets; one that is in the first column of answers alone holds for all. Findings have the
 * line and column of their cell. `ok` where all sheets could be read. Never throws on any bytes.
 *
 * @example
 * parseSheetsCsv('item,r1,r2\norganization,00240000,\n').findings[0].code // => 'form.missing'
 * @see proposal x08
 */
export function parseSheetsCsv(
  source: string | Uint8Array,
  options?: SheetsCsvOptions | null,
): Outcome<readonly AssessmentSheet[]> {
  mustBe(SOURCE, source, 'parseSheetsCsv', 'source');
  const { file, about, instruments = [], context } = readOptions(options, SHEETS_OPTIONS, 'parseSheetsCsv');
  const known = readOptions<SheetContext>(context, SHEET_CONTEXT, 'parseSheetsCsv');
  return readSheetsCsv(source, file, about ?? {}, instruments, known).sheets;
}

const SHEETS_OPTIONS = {
  file: 'text',
  about: 'object',
  instruments: { listOf: INSTRUMENT },
  context: 'object',
} as const satisfies Record<keyof SheetsCsvOptions, OptionKind>;
