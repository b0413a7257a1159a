import type { Brand } from './brand.js';
import { mustBe } from './given/mustBe.js';
import type { Outcome } from './outcome.js';
import { findingOf } from './rule.js';
import { monthChangedByExcel, monthMissing, monthUnreadable } from './rules/monthRules.js';
import { shownText } from './shownText.js';
import { textOf } from './textOf.js';

/** The form of a reporting month: four digits, a hyphen, 01 to 12. There was no year 0000. */
export const REPORTING_MONTH_PATTERN: RegExp = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/;

/** A calendar month as text, such as `2020-10`. Text has no time zone that could move it. */
export type ReportingMonth = Brand<string, 'ReportingMonth'>;

/** Tells whether a value is a reporting month. */
export function isReportingMonth(value: unknown): value is ReportingMonth {
  return typeof value === 'string' && REPORTING_MONTH_PATTERN.test(value);
}

/**
 * Counts months from the year 0, so that months can be compared and subtracted.
 *
 * @example
 * monthIndex('2020-10') - monthIndex('2020-08') // => 2
 */
export function monthIndex(month: string): number {
  mustBe('text', month, 'monthIndex', 'month');
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/**
 * Writes the month of a `monthIndex`.
 *
 * @example
 * monthAt(monthIndex('2020-12') + 1) // => '2021-01'
 */
export function monthAt(index: number): ReportingMonth {
  mustBe('whole', index, 'monthAt', 'index');
  const month = (index % 12) + 1;
  const year = String((index - month + 1) / 12).padStart(4, '0');
  return `${year}-${month < 10 ? '0' : ''}${month}` as ReportingMonth;
}

/**
 * Moves a month by whole months.
 *
 * @example
 * addMonths('2020-12', 2) // => '2021-02'
 */
export function addMonths(month: string, months: number): ReportingMonth {
  mustBe('month', month, 'addMonths', 'month');
  mustBe('whole', months, 'addMonths', 'months');
  return monthAt(monthIndex(month) + months);
}

/**
 * Lists the months from first to last, both included; empty where last is before first.
 *
 * @example
 * monthsBetween('2020-11', '2021-01') // => ['2020-11', '2020-12', '2021-01']
 */
export function monthsBetween(first: string, last: string): ReportingMonth[] {
  mustBe('month', first, 'monthsBetween', 'first');
  mustBe('month', last, 'monthsBetween', 'last');
  const from = monthIndex(first);
  return Array.from({ length: Math.max(0, monthIndex(last) - from + 1) }, (_, i) => monthAt(from + i));
}

/**
 * Gives the last day of a month.
 *
 * @example
 * lastDayOf('2020-02') // => '2020-02-29'
 */
export function lastDayOf(month: string): string {
  mustBe('month', month, 'lastDayOf', 'month');
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${day}`;
}

/**
 * Reads a reporting month and never repairs it.
 *
 * What Excel makes of a month (`Oct-20`, `10/1/2020`, a serial day) is named as such, with the month
 * that was probably meant where the text leaves no doubt.
 *
 * @example
 * parseReportingMonth('2020-10').ok // => true
 * @example
 * parseReportingMonth('Oct-20').ok // => false
 */
export function parseReportingMonth(value: unknown): Outcome<ReportingMonth> {
  if (isReportingMonth(value)) return { ok: true, value, findings: [] };
  const text = textOf(value).trim();
  if (text === '') return { ok: false, findings: [findingOf(monthMissing, { params: {}, path: [] })] };
  // Blanks around a month are the fault itself, not a spreadsheet's, and are shown.
  const meant = isReportingMonth(text) ? null : monthMeantBy(text);
  const finding = meant
    ? findingOf(monthChangedByExcel, { params: { text: shownText(text), month: meant }, path: [] })
    : findingOf(monthUnreadable, { params: { text: shownText(value) }, path: [] });
  return { ok: false, findings: [finding] };
}

const MONTH_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthMeantBy(text: string): ReportingMonth | null {
  let year: string | undefined;
  let month: number | undefined;
  let found = /^([A-Za-z]{3,9})[-\s/,.]*(\d{4}|\d{2})$/.exec(text);
  if (found) [year, month] = [found[2], monthNamed(found[1]!)];
  else if ((found = /^(\d{4}|\d{2})[-\s/]([A-Za-z]{3,9})$/.exec(text)))
    [year, month] = [found[1], monthNamed(found[2]!)];
  else if ((found = /^\d{1,2}[-\s]([A-Za-z]{3,9})[-\s](\d{4}|\d{2})$/.exec(text)))
    [year, month] = [found[2], monthNamed(found[1]!)];
  else if ((found = /^(\d{1,2})\/1\/(\d{4}|\d{2})(?: 0?0:00(?::00)?)?$/.exec(text)))
    [year, month] = [found[2], Number(found[1])];
  else if ((found = /^(\d{1,2})[/-](\d{4})$/.exec(text))) [year, month] = [found[2], Number(found[1])];
  else if ((found = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2}(?:[T ].*)?)?$/.exec(text)))
    [year, month] = [found[1], Number(found[2])];
  else if (/^4[0-9]{4}$/.test(text)) {
    // Excel counts days from 30 December 1899
    const day = new Date(Date.UTC(1899, 11, 30 + Number(text)));
    [year, month] = [String(day.getUTCFullYear()), day.getUTCMonth() + 1];
  }
  const written = `${year?.length === 2 ? '20' : ''}${year}-${String(month).padStart(2, '0')}`;
  return isReportingMonth(written) ? written : null;
}

function monthNamed(name: string): number {
  return MONTH_NAMES.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}
