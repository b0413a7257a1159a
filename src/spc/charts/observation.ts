/**
 * A place on the time axis: a number, or a time as text such as `2020-10`, `2020-10-05`, `2020-21`, `2020-W41` or an instant.
 * Other text stays in the order given, and a finding says so.
 */
export type ChartX = number | string;

/** One row of data. `y` is the value or the numerator, `n` the denominator; `null` or nothing is a gap, never zero. */
export interface Observation {
  readonly x: ChartX;
  readonly y: number | null;
  readonly n?: number | null;
}
