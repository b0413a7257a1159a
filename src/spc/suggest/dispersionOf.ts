import type { SeriesKind } from '../analysis/chartSeries.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { pPrimeLimits } from '../limits/pPrimeLimits.js';
import { uPrimeLimits } from '../limits/uPrimeLimits.js';

/** Gives how many times as much as by chance the points of counts or shares differ: sigma of z, unscreened; `null` for others. */
export function dispersionOf(
  kind: SeriesKind,
  { sum, n, y }: Pick<PointColumns, 'sum' | 'n' | 'y'>,
): number | null {
  if (kind === 'share') return pPrimeLimits(sum, n, { screenAt: null }).sigmaZ;
  if (kind === 'rate') return uPrimeLimits(sum, n, { screenAt: null }).sigmaZ;
  if (kind !== 'count') return null;
  const ones = y.map((value) => (Number.isFinite(value) ? 1 : 0));
  return uPrimeLimits(sum, ones, { screenAt: null }).sigmaZ;
}
