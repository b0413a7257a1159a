/** Days, each as a date or a stretch from its first to its last, both included. */
export type SchoolDays = readonly (string | { readonly from: string; readonly to: string })[];

/** What is known of the days of school. */
export interface SchoolCalendar {
  readonly schoolDays?: SchoolDays | undefined;
  readonly closed?: SchoolDays | undefined;
}

/**
 * Makes the judge of days: whether there is school. Saturdays and Sundays are days of school only where `schoolDays` names
 * them as dates; in a stretch they are none.
 */
export function schoolDayOf({ schoolDays, closed = [] }: SchoolCalendar): (date: string) => boolean {
  const isOpen = schoolDays && isAmong(schoolDays);
  const isClosed = isAmong(closed);
  return (date) => !isClosed(date, true) && (isOpen ? isOpen(date, isWeekday(date)) : isWeekday(date));
}

function isAmong(days: SchoolDays): (date: string, inStretches: boolean) => boolean {
  const dates = new Set(days.filter((day) => typeof day === 'string'));
  const stretches = days.filter((day) => typeof day !== 'string');
  return (date, inStretches) =>
    dates.has(date) || (inStretches && stretches.some(({ from, to }) => from <= date && date <= to));
}

function isWeekday(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day > 0 && day < 6;
}
