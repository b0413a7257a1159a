import type { Finding, FindingSource } from '../core/finding.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../monthly/report.js';

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
