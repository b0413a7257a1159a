import { isAbsence, type ReportedValue } from 'csmhs/core';
import { MEASURE_IDS, type MeasureId, type MonthlyReportInput, measureOf } from 'csmhs/monthly';
import { MA_REGISTRY, schoolsOf } from 'csmhs/network';
import { type Habits, MONTHS, schoolYear, type Values } from './schoolYear.js';

/** A report that can still be spoiled. */
export type Draft = { -readonly [Key in keyof MonthlyReportInput]: MonthlyReportInput[Key] } & {
  values: Values;
};

/** How and when a district sends, besides how it works. */
export interface Sending extends Habits {
  /** Day of the following month on which each month is sent, from September on; above 15 is late, `null` never. */
  readonly sentOn: readonly (number | null)[];
}

/** Makes the year of a district: its own row and its schools' rows, month by month. */
export function districtYear(district: string, sending: Sending): Draft[] {
  const schools = schoolsOf(MA_REGISTRY, district).map(({ code, enrollment }) => ({
    code,
    year: schoolYear(code, enrollment![0]!.count, sending),
  }));
  return MONTHS.flatMap((month, m) => {
    const day = sending.sentOn[m]!;
    if (day === null) return [];
    const head = { month, version: 1, submittedBy: 'data-lead@example.org', submittedAt: sentAt(month, day) };
    const rows = schools.map(({ code, year }) => ({ ...head, organization: code, values: year[m]! }));
    const whole = { ...head, organization: district, values: sumOf(rows.map(({ values }) => values)) };
    return [whole, ...rows];
  });
}

/** Adds schools up to their district. No student of this made-up year is in two schools. */
function sumOf(schools: readonly Values[]): Values {
  const district: Values = { schoolsParticipating: schools.length };
  for (const id of MEASURE_IDS) {
    const values = schools.flatMap((values) => values[id] ?? []);
    if (values.length > 0) district[id] = together(id, values);
  }
  return district;
}

function together(id: MeasureId, values: readonly ReportedValue[]): ReportedValue {
  const numbers = values.filter((value) => !isAbsence(value));
  if (numbers.length === 0) return values[0]!;
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (measureOf(id).acrossSchools !== 'never') return sum;
  // A median of medians is none; the made-up district counts its own, which lies among them.
  return measureOf(id).decimals === 1
    ? [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
    : Math.round(sum / numbers.length);
}

function sentAt(month: string, day: number): string {
  const year = Number(month.slice(0, 4));
  const at = new Date(Date.UTC(year, Number(month.slice(5)), day, 19, 30));
  const winter = at.getUTCMonth() < 2 || at.getUTCMonth() > 9;
  return `${at.toISOString().slice(0, 10)}T14:30:00-0${winter ? 5 : 4}:00`;
}
