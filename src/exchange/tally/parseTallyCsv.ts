import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import type { CellAliases } from '../../core/reportedValue.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import type { PdsaContext } from '../../pdsa/context/pdsaContext.js';
import type { Tally } from '../../pdsa/tally/tally.js';
import { ALIASES } from '../csv/header/csvOptions.js';
import { SOURCE } from '../exchangeKinds.js';
import { readTallyCsv } from './readTallyCsv.js';

/** How a table of days is read. */
export interface TallyCsvOptions {
  /** The name of the file, for the places of findings. */
  readonly file?: string;
  /** What the table does not say: which measure, of whom. A column `measure` goes before it. */
  readonly about?: Omit<Tally, 'form' | 'entries'>;
  /** Own words for cells, such as `{ 'n/a': 'notAvailable' }`. */
  readonly aliases?: CellAliases;
  /** What the tally is judged by, as `parseTally` takes it. */
  readonly context?: PdsaContext;
}

/**
 * Reads a tally from a table: text or bytes of a CSV file with the headings `date`, `count` and, where there are any, `of`,
 * `measure` and `note`, in any order. Findings have the line and column of their cell. `ok` where all that is counted could be
 * read.
 *
 * A row with nothing but its day, or with a word such as `notCollected` for the count, is a day that was not counted.
 * Separators may be commas, semicolons or tabs. Never throws on any bytes.
 *
 * @example
 * parseTallyCsv('date,count,of\n2020-10-05,14,22\n').value.entries // => [{ date: '2020-10-05', count: 14, of: 22 }]
 * @example
 * parseTallyCsv('date,count\n2020-10-05,14.5\n').findings[0].source // => { line: 2, column: 12, endColumn: 16 }
 */
export function parseTallyCsv(source: string | Uint8Array, options?: TallyCsvOptions | null): Outcome<Tally> {
  mustBe(SOURCE, source, 'parseTallyCsv', 'source');
  const { file, about, aliases, context } = readOptions(options, TALLY_CSV_OPTIONS, 'parseTallyCsv');
  const known = readOptions<PdsaContext>(context, PDSA_CONTEXT, 'parseTallyCsv');
  const { tally, findings } = readTallyCsv(source, file, about ?? {}, known, aliases);
  return tally ? { ok: true, value: tally, findings } : refused(findings);
}

const TALLY_CSV_OPTIONS = {
  file: 'text',
  about: 'object',
  aliases: ALIASES,
  context: 'object',
} as const satisfies Record<keyof TallyCsvOptions, OptionKind>;
