/** The marks of an axis, and what it reaches from and to. */
export interface Axis {
  readonly least: number;
  readonly greatest: number;
  readonly ticks: readonly number[];
}

/** Steps from one mark of an axis to the next that a reader can count in. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Numbers that differ by less than this part of their size are drawn as equal: marks between them would have no digits of their own. */
const EQUAL = 1e-9;

/** Sizes above which marks could be too great for a number, and below which they could be too small for one. */
const HUGE = 1e300;
const TINY = 1e-300;

/** Lays an axis from values: about five marks at round numbers, from zero where the values are not far above it. */
export function niceTicks(values: readonly number[], count = 5): Axis {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return { least: 0, greatest: 1, ticks: [0, 1] };
  const [low, high] = known.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size > HUGE) return axisOf(ticksOf(low / 1e10, high / 1e10, count).map((tick) => held(tick * 1e10)));
  return axisOf(size < TINY ? [0, 1] : ticksOf(low, high, count));
}

function ticksOf(low: number, high: number, count: number): readonly number[] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const areEqual = high - low <= size * EQUAL;
  // Equal values have no spread of their own: they are seen from zero.
  const from = low > 0 && (low < high * 0.6 || areEqual) ? 0 : low;
  const spread = areEqual && from !== 0 ? size : high - from;
  const raw = spread / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((each) => each * power >= raw * (1 - 1e-9))! * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => exact((first + i) * step));
}

function axisOf(ticks: readonly number[]): Axis {
  return { least: ticks[0]!, greatest: ticks.at(-1)!, ticks };
}

/** Takes away what arithmetic with fractions leaves behind the last digit that counts. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** The nearest number that there is. */
function held(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
