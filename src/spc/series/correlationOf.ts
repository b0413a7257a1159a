import { meanOf } from '../runs/meanOf.js';

/** Gives the correlation of two columns (Pearson); `null` where one of them does not vary. */
export function correlationOf(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  if (meanA === null || meanB === null) return null;
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [offA, offB] = [a[i]! - meanA, b[i]! - meanB];
    ab += offA * offB;
    aa += offA * offA;
    bb += offB * offB;
  }
  const scale = Math.sqrt(aa) * Math.sqrt(bb);
  return scale > 0 && Number.isFinite(scale) ? Math.max(-1, Math.min(1, ab / scale)) : null;
}
