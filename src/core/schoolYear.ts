import type { Brand } from './brand.js';
import { mustBe } from './given/mustBe.js';
import { schoolYearUnreadable } from './monthRules.js';
import type { Outcome } from './outcome.js';
import { monthAt, monthIndex, type ReportingMonth } from './reportingMonth.js';
import { findingOf } from './rule.js';
import { shownText } from './shownText.js';
import { textOf } from './textOf.js';

/** The first month of a school year where nothing else is said: July, as in Massachusetts for state purposes. */
export const SCHOOL_YEAR_FIRST_MONTH = 7;

/** A school year as a state's tables write it, such as `2020-21`: where it begins in July, 1 July 2020 to 30 June 2021. */
export type SchoolYear = Brand<string, 'SchoolYear'>;

/** Tells whether a value is a school year: `2020-21`, the second part one more than the first. */
export function isSchoolYear(value: unknown): value is SchoolYear {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}$/.test(value)) return false;
  return (Number(value.slice(0, 4)) + 1) % 100 === Number(value.slice(5));
}

/**
 * Gives the school year of a month or date.
 *
 * @param starts - the month in which school years begin, 1 to 12, such as `cohort.schoolYearStarts`
 * @example
 * schoolYearOf('2021-06') // => '2020-21'
 * @example
 * schoolYearOf('2021-07') // => '2021-22'
 * @example
 * schoolYearOf('2021-07', 8) // => '2020-21'
 */
export function schoolYearOf(month: string, starts?: number): SchoolYear;
export function schoolYearOf(month: string, starts?: number, ...handedOn: unknown[]): SchoolYear {
  mustBe('text', month, 'schoolYearOf', 'month');
  // `months.map(schoolYearOf)` hands on the place in the list and the list: that number is not a month.
  const first = handedOn.length > 0 || starts === undefined ? SCHOOL_YEAR_FIRST_MONTH : starts;
  mustBe('monthOfYear', first, 'schoolYearOf', 'starts');
  const year = Math.floor((monthIndex(month) - first + 1) / 12);
  return `${String(year).padStart(4, '0')}-${String((year + 1) % 100).padStart(2, '0')}` as SchoolYear;
}

/**
 * Lists the twelve months of a school year, in order.
 *
 * @param starts - the month in which school years begin, 1 to 12
 * @example
 * monthsOfSchoolYear('2020-21').at(-1) // => '2021-06'
 * @example
 * monthsOfSchoolYear('2020-21', 8).at(0) // => '2020-08'
 */
export function monthsOfSchoolYear(schoolYear: string, starts?: number): ReportingMonth[];
export function monthsOfSchoolYear(
  schoolYear: string,
  starts?: number,
  ...handedOn: unknown[]
): ReportingMonth[] {
  mustBe('schoolYear', schoolYear, 'monthsOfSchoolYear', 'schoolYear');
  const month = handedOn.length > 0 || starts === undefined ? SCHOOL_YEAR_FIRST_MONTH : starts;
  mustBe('monthOfYear', month, 'monthsOfSchoolYear', 'starts');
  const first = monthIndex(`${schoolYear.slice(0, 4)}-01`) + month - 1;
  return Array.from({ length: 12 }, (_, i) => monthAt(first + i));
}

/**
 * Reads a school year in either public spelling, `2020-21` or `2020-2021`.
 *
 * @example
 * parseSchoolYear('2020-2021') // => { ok: true, value: '2020-21', findings: [] }
 */
export function parseSchoolYear(value: unknown): Outcome<SchoolYear> {
  const text = textOf(value).trim();
  const short =
    /^\d{4}-\d{4}$/.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1
      ? `${text.slice(0, 5)}${text.slice(7)}`
      : text;
  if (isSchoolYear(short)) return { ok: true, value: short, findings: [] };
  return {
    ok: false,
    findings: [findingOf(schoolYearUnreadable, { params: { text: shownText(value) }, path: [] })],
  };
}
