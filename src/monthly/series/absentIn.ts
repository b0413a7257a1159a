import type { DistrictEntries } from '../totals/districtEntries.js';
import type { AbsentInMonth } from './monthlySeries.js';

/** Names who has nothing in which months; a month that nobody sent is not one in which somebody is absent. */
export function absentIn(
  months: readonly string[],
  sent: ReadonlySet<string>,
  rowsIn: (month: string) => readonly DistrictEntries[],
  isAbsent: (row: DistrictEntries) => boolean,
): readonly AbsentInMonth[] {
  return months.flatMap((month) => {
    if (!sent.has(month)) return [];
    const organizations = rowsIn(month).flatMap((row) => (isAbsent(row) ? [row.organization] : []));
    return organizations.length === 0 ? [] : [{ month, organizations }];
  });
}
