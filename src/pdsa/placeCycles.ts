import type { ChartAnalysis } from '../spc/chartAnalysis.js';
import type { PdsaCycle } from './cycle.js';

/** Where a cycle lies on a chart; points count from 1. */
export interface CyclePlace {
  readonly cycle: string;
  /** The first point that lies wholly after the test began; `null` where there is none yet. */
  readonly changeAt: number | null;
  /** The point in whose month the test began: before and after are mixed in it. `null` where no point is mixed. */
  readonly mixedAt: number | null;
  /** The point in whose month, or after which, the cycle was closed; `null` while it is open. */
  readonly closedAt: number | null;
}

/**
 * Places cycles on the chart of a measure whose points carry months or days; cycles that have not started are left out.
 *
 * A chart with numbered points has no days, so nothing can be placed on it.
 */
export function placeCycles(
  cycles: readonly PdsaCycle[],
  { points }: Pick<ChartAnalysis, 'points'>,
): CyclePlace[] {
  const days = points.map(({ x }) => (typeof x === 'string' ? x : null));
  if (days.includes(null)) return [];
  return cycles.flatMap(({ id, startedOn, closedOn }) => {
    if (!startedOn) return [];
    const after = days.findIndex((x) => firstDayOf(x!) >= startedOn);
    const mixed = days.findIndex((x) => firstDayOf(x!) < startedOn && startedOn.startsWith(x!));
    const closed = closedOn === undefined ? 0 : days.filter((x) => firstDayOf(x!) <= closedOn).length;
    return [{ cycle: id, changeAt: from1(after), mixedAt: from1(mixed), closedAt: closed || null }];
  });
}

function firstDayOf(x: string): string {
  return x.length === 7 ? `${x}-01` : x.slice(0, 10);
}

function from1(place: number): number | null {
  return place === -1 ? null : place + 1;
}
