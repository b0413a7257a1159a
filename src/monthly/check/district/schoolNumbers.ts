import { numberIn, numberOf, type ReportRow, storedIn } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';

// What the schools of a district-month say of one measure.

/** Lists the schools with a number. */
export function schoolsWithNumber({ schoolRows }: DistrictMonth, id: string): readonly ReportRow[] {
  return schoolRows.filter((row) => numberIn(row, id) !== null);
}

/** Gives the sum of the numbers of the schools; 0 where none has one. */
export function sumOfSchools({ districtRow, figures }: DistrictMonth, id: string): number {
  const column = districtRow?.form.columnOf(id);
  if (!districtRow || !figures || column === undefined) return 0;
  return numberOf(districtRow.form, figures.sums[column]!, column);
}

/** Finds the school with the largest number, the first by code among equals; `null` where none has one. */
export function largestSchool(
  { schoolRows, districtRow, figures }: DistrictMonth,
  id: string,
): ReportRow | null {
  const column = districtRow?.form.columnOf(id);
  if (!figures || column === undefined || figures.largest[column]! < 0) return null;
  return schoolRows.find((row) => storedIn(row, id) === figures.largest[column]) ?? null;
}

/**
 * Tells whether the schools' numbers hold everybody: every due school has one, and nothing says that the
 * district counts students whom no school counts.
 */
export function holdsEverybody(month: DistrictMonth, id: string): boolean {
  const { schoolsDue, districtRow } = month;
  if (!schoolsDue || schoolsDue.length === 0) return false;
  const rows = schoolsWithNumber(month, id);
  const answered = new Set(rows.map(({ record }) => record.organization));
  return (
    schoolsDue.every((school) => answered.has(school)) &&
    [districtRow, ...rows].every((row) => !row?.qualifiers?.[id]?.districtOnly)
  );
}
