import { wholeScale } from '../runs/wholeScale.js';

/** Gives each numerator over its denominator; decimals are divided as on paper, so that 2.1 / 30 is 0.7 / 10. */
export function quotients(numerators: ArrayLike<number>, denominators: ArrayLike<number>): number[] {
  // Dozens of these are made for a chart; a short plain array costs less than a typed one.
  const found: number[] = [];
  let fractions = 0;
  for (let i = 0; i < numerators.length; i++) {
    const numerator = numerators[i]!;
    const denominator = denominators[i]!;
    fractions += numerator - Math.floor(numerator) + (denominator - Math.floor(denominator));
    found.push(numerator / denominator);
  }
  // NaN, where there are gaps, is not 0 either, and they are divided anew.
  return fractions === 0 ? found : quotientsOfDecimals(numerators, denominators);
}

function quotientsOfDecimals(numerators: ArrayLike<number>, denominators: ArrayLike<number>): number[] {
  const up = wholeScale(numerators) ?? 0;
  const down = wholeScale(denominators) ?? 0;
  return Array.from(numerators, (numerator, i) =>
    up * down === 0
      ? numerator / denominators[i]!
      : (Math.round(numerator * up) * down) / (Math.round(denominators[i]! * down) * up),
  );
}
