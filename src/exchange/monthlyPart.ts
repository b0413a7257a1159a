import type { Finding, FindingSource, RecordKey } from '../core/finding.js';
import type { RuleBroken } from '../core/findingTally.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../monthly/form/report.js';

/** A submission or a single report, as a file holds it. */
export type MonthlyEntry = MonthlySubmissionInput | MonthlyReportInput;

/** Where in a file a value of one of its entries stands. */
export interface EntryPlace {
  /** Number of the entry in the file. */
  readonly entry: number;
  /** The way to the value inside the entry. */
  readonly path: readonly (string | number)[];
}

/** Something wrong with a row taken alone, with the head of a submission, or with the file. */
export interface OwnFinding {
  readonly finding: Finding;
  /** Number of the row in the file; below 0 for what stands in no row. */
  readonly row: number;
  /** The entry it speaks of; `null` for what stays however many versions there are. */
  readonly place: EntryPlace | null;
}

/**
 * Tells before a finding of a file is made that nobody will see it.
 *
 * @param row - number of the row in the file; below 0 for what stands in no row
 * @param place - the entry it speaks of, as far as that is known yet
 */
export type SkipOwn = (
  rule: RuleBroken,
  record: RecordKey | undefined,
  row: number,
  place: EntryPlace | null,
) => boolean;

/** One file that can be read, and read again once more is known of the other files. */
export interface MonthlySource {
  /** Its submissions and reports that may explain something: that must be known before anything is checked. */
  readonly explaining: readonly MonthlyEntry[];
  /** Reads the file and checks each of its entries alone. */
  read(skips?: SkipOwn): MonthlyPart;
}

/** What one file holds, and what is wrong with each of its entries taken alone. */
export interface MonthlyPart {
  readonly found: readonly OwnFinding[];
  /** What can be compared with others: rows with a readable key, submissions and reports as they stand. */
  readonly entries: readonly MonthlyEntry[];
  /** How many rows there are, readable or not. */
  readonly rows: number;
  readonly readable: boolean;
  /** True where no row is clean, however sound it is: no number of the file was read. */
  readonly isUnclean?: boolean;
  /** The number of the row that a place lies in; below 0 for the head of a submission. */
  readonly rowOf: (place: EntryPlace) => number;
  /** The way to a value in what the file holds: inside its row for CSV, from the top for JSON. */
  readonly pathOf: (place: EntryPlace) => readonly (string | number)[];
  /** Finds the places of many values at once, in their order. */
  readonly sourcesOf: (places: readonly EntryPlace[]) => readonly FindingSource[];
}
