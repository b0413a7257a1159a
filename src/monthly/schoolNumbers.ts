import type { DistrictMonth } from './districtMonth.js';
import type { MeasureId } from './measures.js';
import { numberIn, type ReportRow } from './reportRow.js';

/** What the schools of a district-month say of one measure. */
export interface SchoolNumbers {
  /** The schools with a number. */
  readonly rows: readonly ReportRow[];
  readonly sum: number;
  /** The school with the largest number, the first by code among equals. */
  readonly largest: ReportRow | null;
}

/** Adds up the schools of a district-month for one measure. */
export function schoolNumbers(month: DistrictMonth, id: MeasureId): SchoolNumbers {
  const rows: ReportRow[] = [];
  let sum = 0;
  let largest: ReportRow | null = null;
  for (const row of month.schoolRows) {
    const value = numberIn(row, id);
    if (value === null) continue;
    rows.push(row);
    sum += value;
    if (largest === null || value > numberIn(largest, id)!) largest = row;
  }
  return { rows, sum, largest };
}

/**
 * Tells whether the schools' numbers hold everybody: every due school has one, and nothing says that the
 * district counts students whom no school counts.
 */
export function holdsEverybody(
  { schoolsDue, districtRow }: DistrictMonth,
  id: MeasureId,
  { rows }: SchoolNumbers,
): boolean {
  if (!schoolsDue || schoolsDue.length === 0) return false;
  const answered = new Set(rows.map(({ record }) => record.organization));
  return (
    schoolsDue.every((school) => answered.has(school)) &&
    [districtRow, ...rows].every((row) => !row?.qualifiers?.[id]?.districtOnly)
  );
}
