import type { TellBreach } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { breachSince, type ColumnsOf, type IsBreach, type ParamsSince } from './breachSince.js';
import { precedingMonth } from './precedingMonth.js';

/** Compares measures of each month with the calendar month before, where that was reported. */
export function sincePrecedingMonth(
  months: readonly ReportRow[],
  tell: TellBreach,
  columnsOf: ColumnsOf,
  isBreach: IsBreach,
  paramsOf: ParamsSince,
): void {
  for (let at = 1; at < months.length; at++) {
    const row = months[at]!;
    const before = precedingMonth(months, at);
    if (!before || !row.judged) continue;
    const columns = columnsOf(row.form.columns);
    const now = row.stored;
    const then = before.stored;
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k]!;
      if (isBreach(now[column]!, then[column]!, column, at)) tell(breachSince(row, before, column, paramsOf));
    }
  }
}
