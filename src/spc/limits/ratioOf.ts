import { wholeScale } from '../runs/wholeScale.js';

/**
 * Gives the sum of numerators over the sum of denominators, over the places where both are numbers; `null` for 0 / 0.
 *
 * Decimals are added and divided as on paper and rounded once; of equal ratios of other numbers the result is that ratio.
 *
 * @param ratios - each numerator over its denominator, where it is known better than their quotient: a sum has been rounded
 */
export function ratioOf(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  ratios?: ArrayLike<number>,
): number | null {
  // Sums of thirds may be whole where a third is not: such months would lie an ulp off their own center line.
  const shared = ratios && sharedValue(ratios);
  if (shared !== undefined) return shared;
  let over = 0;
  let under = 0;
  let reach = 0;
  let fractions = 0;
  for (let i = 0; i < numerators.length; i++) {
    const numerator = numerators[i]!;
    const denominator = denominators[i]!;
    if (Number.isNaN(numerator + denominator)) continue;
    over += numerator;
    under += denominator;
    reach += Math.abs(numerator) + denominator;
    fractions += numerator - Math.floor(numerator) + (denominator - Math.floor(denominator));
  }
  // Whole numbers, which nearly all data are: no addition has been rounded.
  if (fractions === 0 && reach <= Number.MAX_SAFE_INTEGER) return under > 0 ? over / under : null;
  return ratioOfAny(numerators, denominators, ratios);
}

/** The finite number that all values are, gaps aside. */
function sharedValue(values: ArrayLike<number>): number | undefined {
  let shared: number | undefined;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if (value !== (shared ?? value) || !Number.isFinite(value)) return undefined;
    shared = value;
  }
  return shared;
}

interface Part {
  readonly over: number;
  readonly under: number;
  readonly ratio: number;
}

function ratioOfAny(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  ratios?: ArrayLike<number>,
): number | null {
  const parts: Part[] = [];
  for (let i = 0; i < numerators.length; i++) {
    const [over, under] = [numerators[i]!, denominators[i]!];
    if (!Number.isNaN(over + under)) parts.push({ over, under, ratio: ratios ? ratios[i]! : over / under });
  }
  const up = wholeScale(parts.map(({ over }) => over));
  const down = wholeScale(parts.map(({ under }) => under));
  const exact = up === null || down === null ? null : ratioOfDecimals(parts, up, down);
  return exact ?? correctedRatio(parts);
}

function ratioOfDecimals(parts: readonly Part[], up: number, down: number): number | null {
  let over = 0;
  let under = 0;
  let reach = 0;
  for (const part of parts) {
    const whole = Math.round(part.over * up);
    over += whole;
    reach += Math.abs(whole);
    under += Math.round(part.under * down);
  }
  const isExact = reach * down <= Number.MAX_SAFE_INTEGER && under * up <= Number.MAX_SAFE_INTEGER;
  return under > 0 && isExact ? (over * down) / (under * up) : null;
}

/** The ratio of the sums, corrected once by what the parts lie off it. */
function correctedRatio(parts: readonly Part[]): number | null {
  const under = parts.reduce((sum, part) => sum + part.under, 0);
  if (!(under > 0)) return null;
  const ratio = parts.reduce((sum, part) => sum + part.over, 0) / under;
  const rest = parts.reduce(
    (sum, part) => sum + (part.under > 0 ? (part.ratio - ratio) * part.under : part.over),
    0,
  );
  return ratio + rest / under;
}
