import { numberIn, numberOf, type ReportRow } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';

// What the schools of a district-month say of one measure.

/** Lists the schools with a number. */
export function schoolsWithNumber({ schoolRows }: DistrictMonth, id: string): readonly ReportRow[] {
  return schoolRows.filter((row) => numberIn(row, id) !== null);
}

/** Adds up the numbers of the schools. */
export function sumOfSchools({ schoolRows }: DistrictMonth, id: string): number {
  const form = schoolRows[0]?.form;
  const column = form?.columnOf(id);
  if (form === undefined || column === undefined) return 0;
  let sum = 0;
  for (const { stored } of schoolRows) sum += Math.max(stored[column]!, 0);
  return numberOf(form, sum, column);
}

/** Finds the school with the largest number, the first by code among equals; `null` where none has one. */
export function largestSchool({ schoolRows }: DistrictMonth, id: string): ReportRow | null {
  const column = schoolRows[0]?.form.columnOf(id);
  if (column === undefined) return null;
  let largest: ReportRow | null = null;
  let most = -1;
  for (const row of schoolRows) {
    // State markers are negative, so no school without a number is the largest.
    if (row.stored[column]! <= most) continue;
    largest = row;
    most = row.stored[column]!;
  }
  return largest;
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
