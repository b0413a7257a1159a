import { instantToMilliseconds, isInstant, isIsoDate } from '../../core/instant.js';
import { isIsoWeek } from '../../core/isoWeek.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { isSchoolYear } from '../../core/schoolYear.js';
import type { ChartX } from '../charts/observation.js';

/** How places on the time axis are put in order: by number, by time, or as they were given. */
export type TimeOrder = (a: ChartX, b: ChartX) => number;

/**
 * Gives the order in time of all places; `null` where there is none, because a text among them is no time or two are of
 * kinds that cannot be compared.
 *
 * A text is never put in order by its letters: April would come before September, and week W10 before W2.
 */
export function timeOrder(places: readonly ChartX[]): TimeOrder | null {
  if (places.every((x) => typeof x === 'number')) return bySize;
  const texts = places.filter((x): x is string => typeof x === 'string');
  if (texts.length < places.length) return null;
  if (texts.every((text) => isInstant(text))) return byInstant;
  // These are as long as one another, so their text has the order of time.
  return SORTED_AS_TEXT.some((isOfKind) => texts.every(isOfKind)) ? bySize : null;
}

const bySize: TimeOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const byInstant: TimeOrder = (a, b) =>
  instantToMilliseconds(String(a))! - instantToMilliseconds(String(b))! || bySize(a, b);

const SORTED_AS_TEXT: readonly ((text: string) => boolean)[] = [
  (text) => isReportingMonth(text) || isIsoDate(text),
  (text) => isSchoolYear(text),
  (text) => isIsoWeek(text),
  (text) => /^\d{4}-Q[1-4]$/.test(text),
  (text) => /^\d{4}$/.test(text),
  (text) => isInstant(`${text}Z`),
];
