import type { Params, RelatedPlace } from '../core/finding.js';
import type { Breach } from '../core/rule.js';
import { SCHOOL_YEAR_FIRST_MONTH } from '../core/schoolYear.js';
import { MEASURE_COLUMN } from './measureColumns.js';
import { MEASURE_IDS, type MeasureId, measureOf } from './measures.js';
import type { MonthlyDefinitions, MonthlyQualifiers } from './report.js';

/** One report as the rules across reports see it: its key and one number or state marker a measure. */
export interface ReportRow {
  readonly record: { readonly organization: string; readonly month: string; readonly version: number };
  /** Months since the year 0, so that months can be compared and subtracted. */
  readonly monthIndex: number;
  /**
   * The values in the order of the form: a number (tenths where the measure has a decimal) or a negative
   * state marker. A value that breaks a fatal rule within its report is unreadable here, so that one
   * mistake makes one finding.
   */
  readonly stored: Float64Array;
  readonly qualifiers: MonthlyQualifiers | null;
  readonly submittedAt: string | null;
  /** What the submission of this report decided for the year; `null` for a report on its own. */
  readonly definitions: MonthlyDefinitions | null;
  /** Where the report stands in what was checked. */
  readonly path: readonly (string | number)[];
  /** `false` for earlier data, which is compared with and never reported on. */
  readonly judged: boolean;
}

/** Gives the number of a measure as reported; `null` where there is none. */
export function numberIn({ stored }: ReportRow, id: MeasureId): number | null {
  const column = MEASURE_COLUMN[id];
  const value = stored[column]!;
  return value < 0 ? null : value / UNITS[column]!;
}

/** How many stored units make 1, by column. */
const UNITS: readonly number[] = /* @__PURE__ */ MEASURE_IDS.map((id) =>
  measureOf(id).decimals === 0 ? 1 : 10,
);

/** Gives the place of a measure in a report, for the related places of a finding. */
export function placeOf({ record }: ReportRow, field?: MeasureId): RelatedPlace {
  return field === undefined ? { record } : { record, field };
}

/** States a breach at a measure of a report; its params begin with the measure. */
export function breachAt(
  { record, path }: ReportRow,
  field: MeasureId,
  params: Params,
  related: readonly RelatedPlace[],
): Breach {
  return { record, field, params: { measure: field, ...params }, path: [...path, 'values', field], related };
}

/** Judges those of some measures that have a number in a report; `judge` gives the breach, or undefined. */
export function breachesOf(
  row: ReportRow,
  measures: readonly MeasureId[],
  judge: (id: MeasureId, value: number) => Breach | undefined,
): readonly Breach[] {
  let breaches: Breach[] | undefined;
  for (const id of measures) {
    const value = numberIn(row, id);
    const breach = value === null ? undefined : judge(id, value);
    if (breach) (breaches ??= []).push(breach);
  }
  return breaches ?? NONE;
}

const NONE: readonly Breach[] = [];

/** Counts school years, so that two months can be told to lie in the same one. */
export function schoolYearIndex({ monthIndex }: ReportRow): number {
  return Math.floor((monthIndex - SCHOOL_YEAR_FIRST_MONTH + 1) / 12);
}

/** Tells whether two reports hold the same numbers and states. */
export function hasSameValues(a: ReportRow, b: ReportRow): boolean {
  return a.stored.every((value, i) => value === b.stored[i]);
}
