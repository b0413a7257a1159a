import { wholeScale } from './wholeScale.js';

/**
 * Gives the mean of values that stand for different amounts of data; equal values have that value itself as their mean.
 *
 * Places where value or weight is `NaN`, or the weight is 0, add nothing. `null` where no weight is left.
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  const scale = wholeScale(values);
  const isWhole = scale !== null && wholeScale(weights) === 1;
  return (isWhole ? meanOfDecimals(values, weights, scale) : null) ?? correctedMean(values, weights);
}

function meanOfDecimals(values: ArrayLike<number>, weights: ArrayLike<number>, scale: number): number | null {
  let sum = 0;
  let all = 0;
  let reach = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i]!;
    const part = Math.round(values[i]! * scale) * weight;
    if (!takesPart(values[i]!, weight)) continue;
    sum += part;
    all += weight;
    reach += Math.abs(part);
  }
  const isExact = reach <= Number.MAX_SAFE_INTEGER && all * scale <= Number.MAX_SAFE_INTEGER;
  return all > 0 && isExact ? sum / (all * scale) : null;
}

function correctedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    if (!takesPart(values[i]!, weights[i]!)) continue;
    sum += values[i]! * weights[i]!;
    all += weights[i]!;
  }
  if (!(all > 0)) return null;
  const mean = sum / all;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    if (takesPart(values[i]!, weights[i]!)) rest += (values[i]! - mean) * weights[i]!;
  }
  return mean + rest / all;
}

function takesPart(value: number, weight: number): boolean {
  return weight > 0 && !Number.isNaN(value);
}
