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

/** What one file holds, and what is wrong with each of its entries taken alone. */
export interface MonthlyPart {
  readonly findings: readonly Finding[];
  readonly entries: readonly MonthlyEntry[];
  readonly rows: { readonly read: number; readonly clean: number };
  readonly readable: boolean;
  /** The way to a value in what the file holds: inside its row for CSV, from the top for JSON. */
  readonly pathOf: (place: EntryPlace) => readonly (string | number)[];
  /** Tells for rows whether they had no finding of severity `confirm` or harder, by the way to the row. */
  readonly isClean: (place: EntryPlace) => boolean;
  /** Finds the places of many values at once, in their order. */
  readonly sourcesOf: (places: readonly EntryPlace[]) => readonly FindingSource[];
}
