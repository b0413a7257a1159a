import { meanOf } from '../runs/meanOf.js';

/**
 * Gives the correlation of neighboring values (lag 1), with the mean of all as their center; `null` where values do not vary.
 *
 * A gap parts two values: they are no neighbors.
 */
export function dependenceOf(values: readonly number[]): number | null {
  const mean = meanOf(values.filter(Number.isFinite));
  if (mean === null) return null;
  let [together, alone] = [0, 0];
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    alone += (value - mean) ** 2;
    const next = values[i + 1];
    if (next !== undefined && Number.isFinite(next)) together += (value - mean) * (next - mean);
  });
  return alone > 0 && Number.isFinite(alone) ? together / alone : null;
}
