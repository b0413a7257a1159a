import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { placeCycles } from './placeCycles.js';

/** The points on both sides of a change, from 1, both ends included; a side without points ends before it begins. */
export interface StudySides {
  /** First point wholly after the start; `null` where there is none. */
  readonly changeAt: number | null;
  /** The point that mixes before and after. */
  readonly mixedAt: number | null;
  readonly before: readonly [first: number, last: number];
  readonly after: readonly [first: number, last: number];
}

/** Finds the points before and since a cycle, or since a given point; `null` where the cycle cannot be placed. */
export function studySides(
  cycle: PdsaCycle,
  analysis: ChartAnalysis,
  given: number | undefined,
): StudySides | null {
  const { length } = analysis.points;
  const placed = given === undefined ? placeCycles([cycle], analysis)[0] : { changeAt: given, mixedAt: null };
  if (!placed) return null;
  const { mixedAt } = placed;
  const changeAt = placed.changeAt !== null && placed.changeAt <= length ? placed.changeAt : null;
  // Without a value after the change, all but the mixed one lie before it.
  const last = (mixedAt ?? changeAt ?? length + 1) - 1;
  // An earlier phase has a level of its own.
  const first = analysis.phases.filter((phase) => phase.first <= last).at(-1)?.first ?? 1;
  return { changeAt, mixedAt, before: [first, last], after: [changeAt ?? length + 1, length] };
}
