import type { ReportRow } from '../../rows/reportRow.js';

/** Gives the report of the calendar month before; undefined where there is none. */
export function precedingMonth(months: readonly ReportRow[], at: number): ReportRow | undefined {
  const before = months[at - 1];
  return before && before.monthIndex === months[at]!.monthIndex - 1 ? before : undefined;
}
