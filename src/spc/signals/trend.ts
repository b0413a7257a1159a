import type { Pattern, PhaseSeries } from './phaseSeries.js';
import type { TrendPattern } from './ruleSet.js';

/**
 * Finds rows of points that all rise, or all fall. Two rows may share their turning point.
 *
 * @example
 * detectSignals({ values: [4, 6, 7, 7, 8, 9, 3], center: 6.5, sigma: null }, 'ihi').map(({ rule, members }) => [rule, members])
 * // => [['trend', [1, 2, 3, 5, 6]]]
 * @see perla-2011 (5 points); nelson-1984 (6 points)
 */
export function trend(series: PhaseSeries, { points, equals }: TrendPattern): Pattern[] {
  const { values } = series;
  const sequence =
    equals === 'skipped'
      ? series.sequence.filter((point, i, all) => i === 0 || values[point] !== values[all[i - 1]!])
      : series.sequence;
  const found: Pattern[] = [];
  let members: number[] = sequence.slice(0, 1);
  let way = 0;
  const close = () => {
    if (way === 0 || members.length < points) return;
    found.push({
      direction: way === 1 ? 'up' : 'down',
      threshold: points,
      completing: members.slice(points - 1),
      members,
    });
  };
  for (let i = 1; i < sequence.length; i++) {
    const [before, point] = [sequence[i - 1]!, sequence[i]!];
    const step = Math.sign(values[point]! - values[before]!);
    if (step !== way) {
      close();
      members = [before];
      way = step;
    }
    members.push(point);
  }
  close();
  return found;
}
