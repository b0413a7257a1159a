/** Gives the day so many years after a date; 29 February stays written as it is, which compares rightly. */
export function yearsAfter(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}
