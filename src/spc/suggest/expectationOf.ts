import type { SeriesKind } from '../analysis/chartSeries.js';
import { EXPECTED_CASES } from '../charts/chart.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { sumOf } from '../runs/sumOf.js';

/** What counts of a steady process would be. */
export interface Expectation {
  /** Points with a value. */
  readonly values: number;
  /** Points at which few cases are expected, or few without. */
  readonly few: number;
  readonly zeros: number;
  /** The chance of a zero at each point: binomial for shares, else Poisson. */
  readonly zerosExpected: readonly number[];
}

/** Tells what counts or shares would be if every point had the share or rate of all; `null` for what is no count. */
export function expectationOf(
  kind: SeriesKind,
  { sum, n, count }: Pick<PointColumns, 'sum' | 'n' | 'count'>,
): Expectation | null {
  if (kind !== 'share' && kind !== 'rate' && kind !== 'count') return null;
  const sizeAt = (point: number) => (kind === 'count' ? 1 : n[point]!);
  const known = count.flatMap((complete, point) => (complete > 0 && sizeAt(point) > 0 ? [point] : []));
  const center = sumOf(known.map((point) => sum[point]!)) / sumOf(known.map(sizeAt));
  if (!Number.isFinite(center)) return null;
  const isShare = kind === 'share';
  const isFew = (point: number) => {
    const size = sizeAt(point);
    return size * center < EXPECTED_CASES || (isShare && size * (1 - center) < EXPECTED_CASES);
  };
  return {
    values: known.length,
    few: known.filter(isFew).length,
    zeros: known.filter((point) => sum[point] === 0).length,
    zerosExpected: known.map((point) =>
      isShare ? Math.max(0, 1 - center) ** sizeAt(point) : Math.exp(-center * sizeAt(point)),
    ),
  };
}
