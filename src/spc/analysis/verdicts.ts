import type { Signal } from '../signals/signal.js';
import type { Assurance, ChartPoint, ChartSettings, Variation } from './chartAnalysis.js';

/** Gives the type of variation at the last point with a value: that of the first signal it belongs to which has a direction. */
export function variationOf(points: readonly ChartPoint[], signals: readonly Signal[]): Variation {
  const last = points.reduce((found, { y }, index) => (y === null ? found : index + 1), 0);
  const signal = signals.find(({ direction, members }) => direction !== null && members.includes(last));
  if (!signal) return 'common';
  if (signal.meaning) return signal.meaning;
  return signal.direction === 'above' || signal.direction === 'up' ? 'high' : 'low';
}

/**
 * Tells what the limits at the last point say of the target: `passing` when it lies beyond them on the bad side,
 * `failing` when beyond them on the good side, `inconsistent` when between them.
 */
export function assuranceOf(
  points: readonly ChartPoint[],
  { target, improvement }: ChartSettings,
): Assurance | null {
  const { lower3, upper3 } = points.at(-1)!;
  if (target === null || improvement === null || lower3 === null || upper3 === null) return null;
  if (target > upper3) return improvement === 'up' ? 'failing' : 'passing';
  if (target < lower3) return improvement === 'up' ? 'passing' : 'failing';
  return 'inconsistent';
}
