import { type MeasureId, measureOf } from '../../form/measures.js';

/** One count of a public table: which measure, of whom, in which month. */
export type CountKey = readonly [measure: MeasureId, organization: string, month: string];

/** The organization under which totals of all districts stand. */
export const ALL_DISTRICTS = 'all';

/** Writes a key as one text, for maps and for sorting. */
export function textOfKey(key: readonly string[]): string {
  return key.join('|');
}

/** A number; `hidden` where there is one that this side does not know; `null` where nobody reported any, which is never zero. */
export type KnownCount = number | 'hidden' | null;

/** Reads a count by its key. */
export type CountReader = (key: CountKey) => KnownCount;

/** Which counts there are, and how to read them. */
export interface CountBook {
  readonly read: CountReader;
  /** In their order. */
  readonly months: readonly string[];
  /** Districts, and schools with a report, by code. */
  readonly organizations: readonly string[];
  readonly districts: readonly string[];
  /** The schools of each district: those of the registry, and those with a report. */
  readonly schools: ReadonlyMap<string, readonly string[]>;
  /** Whether a registry says which schools there are; else those with a report may be some of them only. */
  readonly knowsSchools: boolean;
  /** Totals over districts by the name under which they stand, with their districts. */
  readonly totals: ReadonlyMap<string, readonly string[]>;
}

/** Tells whether a count may be shown only as the policy allows; the others are public. */
export function isSensitiveKey([id]: CountKey): boolean {
  return measureOf(id).sensitive;
}
