import type { Brand } from './brand.js';
import { mustBe } from './given/mustBe.js';
import { mustHold } from './given/mustHold.js';
import { hiddenIn, trimBlank } from './invisible.js';
import { monthChangedByExcel, monthMissing, monthUnreadable } from './monthRules.js';
import { monthsMeantBy } from './monthsMeantBy.js';
import type { Outcome } from './outcome.js';
import { findingOf } from './rule.js';
import { shownText } from './shownText.js';
import { textOf } from './textOf.js';
import { invisibleCharacter } from './valueRules.js';

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
  mustHold('text', month, 'monthIndex', 'month');
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
  return monthOf(index);
}

/** Does what `monthAt` does, for a number that `monthIndex` gave. */
export function monthOf(index: number): ReportingMonth {
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

/** Which months may have been meant by a text that is none. */
export interface MonthMeant {
  readonly isPlausible?: ((month: ReportingMonth) => boolean) | undefined;
  /**
   * Whether `isPlausible` knows the few months that are due. Only then is the day of a workbook that counts from 1904
   * told from the last of a month in one that counts from 1900: the two have the same numbers.
   */
  readonly isExact?: boolean;
}

/** Tells whether a month lies in the years of which there is data. */
export function isOfThisCentury(month: string): boolean {
  return month >= '2000-01' && month <= '2100-12';
}

/**
 * Reads a reporting month and never repairs it.
 *
 * What Excel makes of a month (`Oct-20`, `10/1/2020`, a serial day) is named as such, with the month
 * that was probably meant where the text leaves no doubt. A serial day leaves none only where it is the first of a
 * month, and no month is proposed that nobody can have meant.
 *
 * @param isPlausible - tells whether a month may have been meant; left out, every one of this century may
 * @example
 * parseReportingMonth('2020-10').ok // => true
 * @example
 * parseReportingMonth('Oct-20').ok // => false
 */
export function parseReportingMonth(
  value: unknown,
  { isPlausible = isOfThisCentury, isExact = false }: MonthMeant = {},
): Outcome<ReportingMonth> {
  if (isReportingMonth(value)) return { ok: true, value, findings: [] };
  const text = trimBlank(textOf(value));
  if (text === '') return { ok: false, findings: [findingOf(monthMissing, { params: {}, path: [] })] };
  const hidden = typeof value === 'string' ? hiddenIn(value, isReportingMonth) : null;
  if (hidden) return { ok: false, findings: [findingOf(invisibleCharacter, { params: hidden, path: [] })] };
  // Blanks around a month are the fault itself, not a spreadsheet's, and are shown.
  const meant = isReportingMonth(text)
    ? undefined
    : monthsMeantBy(text, isExact).filter(isReportingMonth).find(isPlausible);
  const finding = meant
    ? findingOf(monthChangedByExcel, { params: { text: shownText(text), month: meant }, path: [] })
    : findingOf(monthUnreadable, { params: { text: shownText(value) }, path: [] });
  return { ok: false, findings: [finding] };
}
