import { wholeScale } from './wholeScale.js';

/**
 * Gives the sum; that of decimals is the sum on paper, rounded once. 0 where there is no value.
 *
 * What is no decimal is added with the rounding of each step kept and put back at the end.
 *
 * @see neumaier-1974
 */
export function sumOf(values: readonly number[]): number {
  const scale = wholeScale(values);
  if (scale !== null) {
    let [sum, reach] = [0, 0];
    for (const value of values) {
      const whole = Math.round(value * scale);
      sum += whole;
      reach += Math.abs(whole);
    }
    if (reach <= Number.MAX_SAFE_INTEGER) return sum / scale;
  }
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
