import { ENGLISH_MONTHS } from './shownText.js';

/** Lists the months that a text may mean that is none: what a spreadsheet or a person makes of one. Some may be no months. */
export function monthsMeantBy(text: string, isExact: boolean): readonly string[] {
  if (/^\d{5}$/.test(text)) return monthsBegunOn(Number(text), isExact);
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
  const written = `${year?.length === 2 ? '20' : ''}${year}-${String(month).padStart(2, '0')}`;
  return [written];
}

/**
 * Gives the months whose first day has this serial number: Excel counts days from 30 December 1899, or from 1 January
 * 1904 in workbooks of the other date system. A month typed into Excel is stored as its first day, so any other day
 * is no month.
 */
function monthsBegunOn(serial: number, with1904: boolean): string[] {
  const days = [Date.UTC(1899, 11, 30 + serial), ...(with1904 ? [Date.UTC(1904, 0, 1 + serial)] : [])];
  return days
    .map((time) => new Date(time).toISOString())
    .filter((day) => day.slice(8, 10) === '01')
    .map((day) => day.slice(0, 7));
}

function monthNamed(name: string): number {
  return ENGLISH_MONTHS.split(' ').findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}
