/** The marks of an axis, and what it reaches from and to. */
export interface Axis {
  readonly least: number;
  readonly greatest: number;
  readonly ticks: readonly number[];
}

/** Steps from one mark of an axis to the next that a reader can count in. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Lays an axis from values: about five marks at round numbers, from zero where the values are not far above it. */
export function niceTicks(values: readonly number[], count = 5): Axis {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return { least: 0, greatest: 1, ticks: [0, 1] };
  const [low, high] = known.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const from = low > 0 && low < high * 0.6 ? 0 : low;
  const spread = high - from || Math.abs(high) || 1;
  const raw = spread / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((each) => each * power >= raw * (1 - 1e-9))! * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => exact((first + i) * step));
  return { least: ticks[0]!, greatest: ticks.at(-1)!, ticks };
}

/** Takes away what arithmetic with fractions leaves behind the last digit that counts. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
