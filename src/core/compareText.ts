/** Compares codes, months and other texts for sorting, the same on every machine: by code unit, never by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
