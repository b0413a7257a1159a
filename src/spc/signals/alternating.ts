import type { Pattern, PhaseSeries } from './phaseSeries.js';
import type { AlternatingPattern } from './ruleSet.js';

/**
 * Finds rows of points that go up and down in turn; equal neighbors break the row.
 *
 * @example
 * detectSignals({ values: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2], center: 1.5, sigma: 1 }, 'nelson').map(({ rule, completing }) => [rule, completing])
 * // => [['alternating', [14]]]
 * @see nelson-1984, test 4
 */
export function alternating({ values, sequence }: PhaseSeries, { points }: AlternatingPattern): Pattern[] {
  const found: Pattern[] = [];
  let members: number[] = sequence.slice(0, 1);
  let way = 0;
  const close = () => {
    if (members.length < points) return;
    found.push({ direction: null, threshold: points, completing: members.slice(points - 1), members });
  };
  for (let i = 1; i < sequence.length; i++) {
    const [before, point] = [sequence[i - 1]!, sequence[i]!];
    const step = Math.sign(values[point]! - values[before]!);
    if (step === 0 || step === way) {
      close();
      members = step === 0 ? [] : [before];
    }
    members.push(point);
    way = step;
  }
  close();
  return found;
}
