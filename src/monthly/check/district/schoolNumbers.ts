import { lastWhere } from '../../../core/lastWhere.js';
import type { MeasureRole } from '../../form/measures.js';
import { breachAt, type LateBreach, placesOf } from '../../rows/lateBreach.js';
import { numberOf, type ReportRow, reportedAt } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';

// What the schools of a district-month say of one measure; all rows have the columns of one form.

/** Gives the column of the measure that stands for something; below 0 where the form has none, or there is no report. */
export function columnOfRole(row: ReportRow | null, role: MeasureRole): number {
  const id = row?.form.roles[role];
  return id === undefined ? -1 : row!.form.columnOf(id)!;
}

/** Adds up the numbers of the schools, as they are stored. */
export function sumOfSchools(schoolRows: readonly ReportRow[], column: number): number {
  let sum = 0;
  // State markers are negative.
  for (const { stored } of schoolRows) if (stored[column]! > 0) sum += stored[column]!;
  return sum;
}

/** Finds the largest number of a school, as it is stored; below 0 where none has one. */
export function largestOfSchools(schoolRows: readonly ReportRow[], column: number): number {
  let most = -1;
  for (const { stored } of schoolRows) if (stored[column]! > most) most = stored[column]!;
  return most;
}

/** Finds the report of a school among those in the order of their codes. */
export function rowOfSchool(schoolRows: readonly ReportRow[], school: string): ReportRow | undefined {
  const row =
    schoolRows[lastWhere(schoolRows.length, (place) => schoolRows[place]!.record.organization <= school)];
  return row?.record.organization === school ? row : undefined;
}

/**
 * Tells whether the schools' numbers hold everybody: the due schools are all that the district has, every one has a number, and
 * nothing says that the district counts students whom no school counts.
 */
export function holdsEverybody(
  { schoolsDue, areAllDue, schoolRows, districtRow }: DistrictMonth,
  column: number,
): boolean {
  if (!areAllDue || !schoolsDue || schoolsDue.length === 0 || isDistrictOnly(districtRow, column))
    return false;
  if (!schoolsDue.every((school) => (rowOfSchool(schoolRows, school)?.stored[column] ?? -1) >= 0))
    return false;
  return schoolRows.every((row) => row.stored[column]! < 0 || !isDistrictOnly(row, column));
}

function isDistrictOnly(row: ReportRow | null, column: number): boolean {
  return row?.qualifiers?.[row.form.ids[column]!]?.districtOnly === true;
}

/** States that the number of a district does not go with the sum of its schools. */
export function unlikeSum(
  districtRow: ReportRow,
  schoolRows: readonly ReportRow[],
  column: number,
): LateBreach {
  return breachAt(districtRow, column, () => ({
    params: {
      value: reportedAt(districtRow, column),
      sum: numberOf(districtRow.form, sumOfSchools(schoolRows, column), column),
    },
    related: placesOf(
      schoolRows.filter(({ stored }) => stored[column]! >= 0),
      column,
    ),
  }));
}
