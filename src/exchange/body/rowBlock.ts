import type { ReportRow } from '../../monthly/rows/reportRow.js';
import { STATE_MARKERS } from '../../monthly/rows/stateMarkers.js';

/** A column of whole numbers in as few bytes as they need. */
export type Packed = Int8Array | Int16Array | Int32Array;

/** What was found out about a row. */
export const ROW_MARKS = {
  /** It has a finding of severity `confirm` or harder. */
  soiled: 1,
  /** A higher version has made it history. */
  superseded: 2,
  /** Another row has its organization and month. */
  shared: 4,
} as const;

/** Rows that stand one after another in a file, as columns. */
export interface RowBlock {
  /** The number of the first row among all rows of the body. */
  readonly first: number;
  readonly rows: number;
  /** What makes the number of a row that of its entry. */
  readonly toEntry: number;
  /** Numbers of `OrganizationIds`; -1 where the key of the row cannot be read. */
  readonly organizations: Packed;
  readonly months: Packed;
  readonly versions: Packed;
  readonly marks: Uint8Array;
  /** The line on which each row begins, and where in its file as stored. */
  readonly lines: Packed;
  readonly starts: Float64Array;
  /** A column for each measure of the form: numbers or state markers. `null` where all are missing. */
  readonly columns: readonly (Packed | null)[];
  /** Numbers beyond 32 bits, by row and column: row * columns + column. */
  readonly large: ReadonlyMap<number, number>;
  /** When each row was sent; `null` where the file does not say so. */
  readonly sent: readonly (string | null)[] | null;
  /** The rows themselves, where they were no columns: those of JSON. */
  readonly made: readonly ReportRow[] | null;
  /** Whether a row has an organization and a month, and cannot be compared all the same. */
  readonly hasHalfKeys: boolean;
}

/** Copies whole numbers into as few bytes as they need. */
export function packed(numbers: Int32Array): Packed {
  let least = 0;
  let most = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number < least) least = number;
    else if (number > most) most = number;
  }
  if (least >= -128 && most < 128) return new Int8Array(numbers);
  return least >= -32768 && most < 32768 ? new Int16Array(numbers) : numbers.slice();
}

/** The same for a column of values; `null` where all are missing. */
export function packedValues(numbers: Int32Array): Packed | null {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== STATE_MARKERS.missing) return packed(numbers);
  return null;
}
