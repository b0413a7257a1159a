import type { Brand } from './brand.js';
import { mustBe } from './given/mustBe.js';
import { schoolYearUnreadable } from './monthRules.js';
import type { Outcome } from './outcome.js';
import { monthAt, monthIndex, type ReportingMonth } from './reportingMonth.js';
import { findingOf } from './rule.js';
import { shownText } from './shownText.js';
import { textOf } from './textOf.js';

/** The first month of a Massachusetts school year for state purposes: July. */
export const SCHOOL_YEAR_FIRST_MONTH = 7;

/** A school year as the state's tables write it, such as `2020-21`: 1 July 2020 to 30 June 2021. */
export type SchoolYear = Brand<string, 'SchoolYear'>;

/** Tells whether a value is a school year: `2020-21`, the second part one more than the first. */
export function isSchoolYear(value: unknown): value is SchoolYear {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}$/.test(value)) return false;
  return (Number(value.slice(0, 4)) + 1) % 100 === Number(value.slice(5));
}

/**
 * Gives the school year of a month or date.
 *
 * @example
 * schoolYearOf('2021-06') // => '2020-21'
 * @example
 * schoolYearOf('2021-07') // => '2021-22'
 */
export function schoolYearOf(month: string): SchoolYear {
  mustBe('text', month, 'schoolYearOf', 'month');
  const first = Math.floor((monthIndex(month) - SCHOOL_YEAR_FIRST_MONTH + 1) / 12);
  return `${String(first).padStart(4, '0')}-${String((first + 1) % 100).padStart(2, '0')}` as SchoolYear;
}

/**
 * Lists the twelve months of a school year, July to June.
 *
 * @example
 * monthsOfSchoolYear('2020-21').at(-1) // => '2021-06'
 */
export function monthsOfSchoolYear(schoolYear: string): ReportingMonth[] {
  mustBe('schoolYear', schoolYear, 'monthsOfSchoolYear', 'schoolYear');
  const july = monthIndex(`${schoolYear.slice(0, 4)}-07`);
  return Array.from({ length: 12 }, (_, i) => monthAt(july + i));
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
