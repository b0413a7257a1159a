import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { RUNS_TABLE } from './runsTable.js';

const TAIL = 0.025;

/** Which limits the number of runs is held against: the exact distribution, or the printed table (10 to 60 useful points). */
export type RunsLimits = 'exact' | 'table';

/** `RunsLimits`. */
export const RUNS_LIMITS: Kind = { oneOf: ['exact', 'table'] satisfies RunsLimits[] };

/** The fewest and the most runs that are still expected; `null` where there is no limit. */
export interface RunsRange {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * Gives the fewest and the most runs still expected among useful points, half of them on either side of the center line.
 *
 * `exact`: at most 2.5 percent of the exact distribution lies beyond either limit; any number of points.
 * `table`: as printed with the rules, 10 to 60 useful points; outside it both are `null`. Of its 51 rows 34 are
 * the exact limits, 10 ask for more evidence, 7 for slightly less.
 *
 * @example
 * runsLimits(22)
 * // => { min: 8, max: 16 }
 * @example
 * runsLimits(22, 'table')
 * // => { min: 7, max: 17 }
 * @see swed-eisenhart-1943; perla-2011
 */
export function runsLimits(useful: number, limits: RunsLimits = 'exact'): RunsRange {
  mustBe('points', useful, 'runsLimits', 'useful');
  mustBe(RUNS_LIMITS, limits, 'runsLimits', 'limits');
  if (limits === 'table') {
    const row = RUNS_TABLE[useful - 10];
    return row ? { min: row[1], max: row[2] } : { min: null, max: null };
  }
  if (useful < 2) return { min: null, max: null };
  const chances = chancesOfRuns(useful);
  let min = 2;
  for (let tail = 0; (tail += chances[min]!) <= TAIL; ) min++;
  let max = useful;
  for (let tail = 0; (tail += chances[max]!) <= TAIL; ) max--;
  return { min, max };
}

/** Chance of each number of runs, from the counts of ways to cut the points above and below into runs. */
function chancesOfRuns(useful: number): Float64Array {
  const above = useful >> 1;
  const below = useful - above;
  const log = logFactorials(useful);
  const logChoose = (n: number, k: number) => (k < 0 || k > n ? -Infinity : log[n]! - log[k]! - log[n - k]!);
  const all = logChoose(useful, above);
  return Float64Array.from({ length: useful + 1 }, (_, runs) => {
    if (runs < 2) return 0;
    const k = runs >> 1;
    const ways = (i: number, j: number) => Math.exp(logChoose(above - 1, i) + logChoose(below - 1, j) - all);
    return runs % 2 === 0 ? 2 * ways(k - 1, k - 1) : ways(k, k - 1) + ways(k - 1, k);
  });
}

function logFactorials(size: number): Float64Array {
  const log = new Float64Array(size + 1);
  for (let i = 2; i <= size; i++) log[i] = log[i - 1]! + Math.log(i);
  return log;
}
