import type { Finding } from '../../core/finding.js';
import { lastWhere } from '../../core/lastWhere.js';
import type { CsvOutline } from '../csv/read/csvOutline.js';
import type { MonthlyPart } from '../monthlyPart.js';
import type { Encoding } from '../text/encoding.js';

/** A file of a body that was read once. Its entries are numbered among those of all files. */
interface PartOfBody {
  /** The number of the file. */
  readonly file: number;
  readonly name: string;
  /** The number of its first entry: of its first row for CSV, of its first submission or report for JSON. */
  readonly firstEntry: number;
  /** How many rows there are, readable or not. */
  readonly rows: number;
  readonly readable: boolean;
  /** True where no row is clean, however sound it is: no number of the file was read. */
  readonly isUnclean: boolean;
}

/** A CSV file. Findings within its rows are made when they are told, by reading it again. */
export interface CsvOfBody extends PartOfBody {
  readonly kind: 'csv';
  readonly size: number;
  readonly encoding: Encoding;
  /** Which column holds what; `null` where no header was found. */
  readonly outline: CsvOutline | null;
  /** The number of its first row among all rows of the body. */
  readonly firstRow: number;
  /** Findings on the file and its headings. */
  readonly notes: readonly Finding[];
  /** How many breaches of each rule its rows have. */
  readonly breaches: ReadonlyMap<string, number>;
}

/** A JSON file, which is held as it stands. */
export interface JsonOfBody extends PartOfBody {
  readonly kind: 'json';
  readonly part: MonthlyPart;
  /** What was found in each of its submissions and reports alone. */
  readonly found: readonly Finding[];
  /** The rows that have a finding of severity `confirm` or harder. */
  readonly soiled: Set<number>;
}

/** A file of a body. */
export type BodyPart = CsvOfBody | JsonOfBody;

/** How many entries a part has. */
export function entriesOf(part: BodyPart): number {
  return part.kind === 'csv' ? part.rows : part.part.entries.length;
}

/** Finds the part in which an entry stands. */
export function partOf(parts: readonly BodyPart[], entry: number): BodyPart | undefined {
  const part = parts[lastWhere(parts.length, (place) => parts[place]!.firstEntry <= entry)];
  return part && entry < part.firstEntry + entriesOf(part) ? part : undefined;
}
