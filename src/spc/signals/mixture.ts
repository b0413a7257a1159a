import { beyondZone, type Pattern, type PhaseSeries } from './phaseSeries.js';
import type { MixturePattern } from './ruleSet.js';
import { stretches } from './stretches.js';

/**
 * Finds rows of points beyond a zone on both sides: none near the center, and not all on one side of it.
 *
 * @example
 * detectSignals({ values: [2, -2, -2, 2, -2, 2, 2, -2], center: 0, sigma: 1.5 }, 'nelson').map(({ rule }) => rule)
 * // => ['mixture']
 * @see nelson-1984, test 8
 */
export function mixture(series: PhaseSeries, { points, sigmas }: MixturePattern): Pattern[] {
  const side = (point: number) => beyondZone(series, point, sigmas);
  return stretches(series.sequence, (point, before) => (side(point) === 0) === (side(before) === 0))
    .filter((row) => side(row[0]!) !== 0)
    .flatMap((row) => {
      const windows = row
        .map((_, i) => row.slice(Math.max(0, i - points + 1), i + 1))
        .filter(
          (window) => window.length === points && window.some((point) => side(point) !== side(window[0]!)),
        );
      if (windows.length === 0) return [];
      const completing = windows.map((window) => window.at(-1)!);
      return [{ direction: null, threshold: points, completing, members: [...new Set(windows.flat())] }];
    });
}
