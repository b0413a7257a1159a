import type { PlacedValue } from '../studyFacts.js';

/** A step from one side to the other, beside a slope that both sides share. */
export interface StepBesideSlope {
  /** Difference of the means of the two sides. */
  readonly difference: number;
  /** What is left around the mean of each side, by how many standard errors the difference stands out of it. */
  readonly differenceErrors: number;
  /** Slope from one point to the next, the same on both sides. */
  readonly slope: number;
  readonly slopeErrors: number;
  /** What the slope, carried on from one side to the other, makes of the difference. */
  readonly bySlope: number;
  /** The difference without that, in standard errors. */
  readonly stepErrors: number;
  /** Slope of the values before alone. */
  readonly slopeBefore: number;
  /** The difference without what that slope, carried on, makes of it, in standard errors by the values before alone. */
  readonly beyondBeforeErrors: number;
  /** Correlation of neighbors around the mean of their side; `null` where all values of each side are equal. */
  readonly lag: number | null;
}

/** Of sums of squares, what is no more than the rounding of numbers. */
const ROUNDING = 1e-13;

/** Compares two sides of at least three values each; gaps are steps of time without a value. */
export function stepBesideSlope(
  before: readonly PlacedValue[],
  after: readonly PlacedValue[],
): StepBesideSlope {
  const [old, since] = [sideOf(before), sideOf(after)];
  const size = before.length + after.length;
  const difference = since.mean - old.mean;
  const between = since.middle - old.middle;
  const parts = 1 / before.length + 1 / after.length;
  const whole = difference ** 2 / parts + old.yy + since.yy;
  const real = (squares: number) => (squares > whole * ROUNDING ? squares : 0);
  const [xx, xy, yy] = [old.xx + since.xx, old.xy + since.xy, real(old.yy + since.yy)];
  const slope = real(xy ** 2 / xx) > 0 ? xy / xx : 0;
  const spread = Math.sqrt(real(yy - slope * xy) / (size - 3));
  const slopeBefore = real(old.xy ** 2 / old.xx) > 0 ? old.xy / old.xx : 0;
  const spreadBefore = Math.sqrt(real(old.yy - slopeBefore * old.xy) / (before.length - 2));
  const errorsOf = (value: number, error: number) =>
    Math.abs(value) <= Math.sqrt(whole * ROUNDING) ? 0 : value / error;
  const bySlope = slope * between;
  return {
    difference,
    differenceErrors: errorsOf(difference, Math.sqrt((yy / (size - 2)) * parts)),
    slope,
    slopeErrors: slope === 0 ? 0 : slope / (spread / Math.sqrt(xx)),
    bySlope,
    stepErrors: errorsOf(difference - bySlope, spread * Math.sqrt(parts + between ** 2 / xx)),
    slopeBefore,
    beyondBeforeErrors: errorsOf(
      difference - slopeBefore * between,
      spreadBefore * Math.sqrt(parts + between ** 2 / old.xx),
    ),
    lag: yy > 0 ? (old.neighbors + since.neighbors) / yy : null,
  };
}

/** Means of one side, and the sums of squares and products around them. */
function sideOf(values: readonly PlacedValue[]) {
  const { length } = values;
  // Around the first value, so that a constant in all of them is not rounded away.
  const [at, from] = [values[0]!.point, values[0]!.value];
  let [point, value] = [0, 0];
  for (const each of values) {
    point += (each.point - at) / length;
    value += (each.value - from) / length;
  }
  let [xx, xy, yy, neighbors] = [0, 0, 0, 0];
  values.forEach((each, i) => {
    const [x, y] = [each.point - at - point, each.value - from - value];
    xx += x * x;
    xy += x * y;
    yy += y * y;
    const previous = values[i - 1];
    if (previous?.point === each.point - 1) neighbors += y * (previous.value - from - value);
  });
  return { middle: at + point, mean: from + value, xx, xy, yy, neighbors };
}
