import { ratioOf } from '../limits/ratioOf.js';
import type { LimitSettings } from './limitSettings.js';
import type { PointColumns } from './pointColumns.js';

/** Gives the center line of a chart of ratios: the one that is given, else all numerators over all denominators. */
export function centerOf({ sum, n, y }: PointColumns, { given }: LimitSettings): number | null {
  return given ?? ratioOf(sum, n, y);
}
