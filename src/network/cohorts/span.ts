import { isIsoDate } from '../../core/instant.js';
import { isReportingMonth, lastDayOf } from '../../core/reportingMonth.js';

/** A time that a district takes part: its first and last day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const START = '0001-01-01';
const END = '9999-12-31';

/** Reads the time of a member, whose ends are months or days; `null` where one cannot be read. */
export function spanOf(from: string | null | undefined, to: string | null | undefined): Span | null {
  const first = dayOf(from ?? START, (month) => `${month}-01`);
  const last = dayOf(to ?? END, lastDayOf);
  return first === null || last === null ? null : { from: first, to: last };
}

function dayOf(text: string, ofMonth: (month: string) => string): string | null {
  if (isIsoDate(text)) return text;
  return isReportingMonth(text) ? ofMonth(text) : null;
}
