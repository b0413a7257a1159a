import type { Limits } from '../limits/limits.js';
import { centerOf } from './centerOf.js';
import { type LimitSettings, movingRangeOptions, stretched } from './limitSettings.js';
import { type Lines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Gives the choices in the words of the limits of primed charts. */
export function primedOptions(base: PointColumns, settings: LimitSettings) {
  return { ...movingRangeOptions(settings), center: centerOf(base, settings) };
}

/** Makes the lines of a primed chart, whose limits narrow with the denominator. */
export function primedLines(
  { center, sigma }: Limits,
  all: PointColumns,
  settings: LimitSettings,
  bounds: readonly [number, number],
): Lines {
  const reason = center !== null && center > bounds[1] ? 'centerAboveOne' : 'noMovingRange';
  return narrowingLines(center, stretched(sigma, settings), all.n, bounds, reason);
}
