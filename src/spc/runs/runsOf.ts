import { mustBe } from '../../core/given/mustBe.js';

/** Counts of the runs of a series about its center line. */
export interface RunsSummary {
  /** Values that are not on the center line. */
  readonly useful: number;
  /** Stretches of useful values on one side. */
  readonly runs: number;
  readonly longestRun: number;
  readonly crossings: number;
}

/**
 * Counts runs about a center line. Gaps (`NaN`) and values on the line are stepped over: they neither count nor break a run.
 *
 * The comparison is exact: 0.1 + 0.2 lies above 0.3.
 *
 * @example
 * runsOf([5, 7, 8, 6, 3, 2, 9], 6)
 * // => { useful: 6, runs: 4, longestRun: 2, crossings: 3 }
 */
export function runsOf(values: ArrayLike<number>, center: number): RunsSummary {
  mustBe('numbers', values, 'runsOf', 'values');
  mustBe('number', center, 'runsOf', 'center');
  let useful = 0;
  let runs = 0;
  let run = 0;
  let longestRun = 0;
  let side = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const now = value > center ? 1 : value < center ? -1 : 0;
    if (now === 0) continue;
    useful++;
    if (now === side) {
      run++;
    } else {
      runs++;
      run = 1;
      side = now;
    }
    if (run > longestRun) longestRun = run;
  }
  return { useful, runs, longestRun, crossings: runs > 0 ? runs - 1 : 0 };
}
