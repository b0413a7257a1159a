import type { TellBreach } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { breachSince, type ColumnsOf, type IsBreach, type ParamsSince } from './breachSince.js';

/** Compares numbers of each month with the last ones of the same measures in the school year. */
export function sinceLastNumber(
  months: readonly ReportRow[],
  tell: TellBreach,
  columnsOf: ColumnsOf,
  isBreach: IsBreach,
  paramsOf: ParamsSince,
): void {
  for (let at = 1; at < months.length; at++) {
    const row = months[at]!;
    if (!row.judged) continue;
    const columns = columnsOf(row.form.columns);
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k]!;
      const value = row.stored[column]!;
      const last = value < 0 ? -1 : lastWithNumber(months, at, column);
      if (last < 0 || !isBreach(value, months[last]!.stored[column]!, column, at)) continue;
      tell(breachSince(row, months[last]!, column, paramsOf));
    }
  }
}

/** Finds the last earlier report of the same school year that has a number; below 0 where there is none. */
function lastWithNumber(months: readonly ReportRow[], at: number, column: number): number {
  const { yearStart } = months[at]!;
  for (let i = at - 1; i >= 0 && months[i]!.yearStart === yearStart; i--) {
    if (months[i]!.stored[column]! >= 0) return i;
  }
  return -1;
}
