import type { Params } from '../../../core/finding.js';
import type { MeasureColumns } from '../../form/measureColumns.js';
import { breachAt, type LateBreach } from '../../rows/lateBreach.js';
import { placeOf, type ReportRow, reportedAt } from '../../rows/reportRow.js';

/** Chooses the measures that a rule compares. */
export type ColumnsOf = (columns: MeasureColumns) => Int32Array;

/** Judges what a column of a month holds against what it held in an earlier month: numbers or state markers, as stored. */
export type IsBreach = (value: number, previous: number, column: number, at: number) => boolean;

/** States what is compared, as it was reported. */
export type ParamsSince = (value: number, previous: number, previousMonth: string) => Params;

/** States the breach of a rule that compares a measure with that of an earlier month. */
export function breachSince(
  row: ReportRow,
  before: ReportRow,
  column: number,
  paramsOf: ParamsSince,
): LateBreach {
  return breachAt(row, column, () => ({
    params: paramsOf(reportedAt(row, column), reportedAt(before, column), before.record.month),
    related: [placeOf(before, row.form.ids[column]!)],
  }));
}
