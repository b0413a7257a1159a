import type { ReportedValue } from '../../core/reportedValue.js';
import type { MeasureId } from './measures.js';

/**
 * What is to be known about one number besides the number.
 *
 * `partialCoverage` says how many of the schools due are in it; `districtOnly` that it holds students
 * whom no school row counts.
 */
export interface Qualifier {
  readonly estimated?: boolean | null | undefined;
  readonly partialCoverage?: { readonly covered: number; readonly due: number } | null | undefined;
  readonly revised?: boolean | null | undefined;
  readonly districtOnly?: boolean | null | undefined;
}

/** The numbers of a report. A key left out, `undefined` or `null` is missing: nothing was said. */
export type MonthlyValues<Id extends string = MeasureId> = {
  readonly [I in Id]?: ReportedValue | null | undefined;
};

/** What stands in the place of a value that was reported and cannot be read: neither a number nor missing. */
export const UNREADABLE = 'unreadable';

/** The numbers of a report as a reader hands them over: what it could not read is `unreadable`. */
export type MonthlyReadValues<Id extends string = MeasureId> = {
  readonly [I in Id]?: ReportedValue | typeof UNREADABLE | null | undefined;
};

/** Qualifiers by measure of any form. */
export type QualifiersOfForm = MonthlyQualifiers<string>;

/** Qualifiers by measure. */
export type MonthlyQualifiers<Id extends string = MeasureId> = {
  readonly [I in Id]?: Qualifier | null | undefined;
};

/** Notes by measure, and one for the whole report under `report`. Notes never leave in reports. */
export type MonthlyNotes<Id extends string = MeasureId> = {
  readonly [I in Id | 'report']?: string | null | undefined;
};
