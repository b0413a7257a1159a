import type { FactRate, FactRow, TableLine } from '../table/facts.js';

/**
 * What a percentage tells about its two counts, as rows in whole numbers.
 *
 * Shown percent P with S steps a percent means 2P - 1 <= 200 S n / d < 2P + 1 in steps, and a group that
 * is not empty.
 */
export function rateRows({ num, den, percent, decimals }: FactRate, line: TableLine): readonly FactRow[] {
  const scale = 10 ** decimals;
  const steps = Math.round(percent * scale);
  return [
    row(num, 200 * scale, den, 1 - 2 * steps, 0, Number.POSITIVE_INFINITY, line),
    row(num, 200 * scale, den, -1 - 2 * steps, Number.NEGATIVE_INFINITY, -1, line),
    { terms: [[den, 1]], lower: 1, upper: Number.POSITIVE_INFINITY, line },
  ];
}

/** What all rates of a table tell. */
export function rateFacts(rates: readonly FactRate[]): readonly FactRow[] {
  return rates.flatMap((rate, index) => rateRows(rate, { kind: 'rate', index }));
}

/** What a band tells: `low` <= percent <= `high`, each end with or without itself. */
export function bandRows(
  { num, den }: Pick<FactRate, 'num' | 'den'>,
  band: { readonly above?: number; readonly from?: number; readonly to?: number; readonly below?: number },
  line: TableLine,
): readonly FactRow[] {
  const rows: FactRow[] = [{ terms: [[den, 1]], lower: 1, upper: Number.POSITIVE_INFINITY, line }];
  const { above, from, to, below } = band;
  if (above !== undefined) rows.push(row(num, 100, den, -above, 1, Number.POSITIVE_INFINITY, line));
  if (from !== undefined) rows.push(row(num, 100, den, -from, 0, Number.POSITIVE_INFINITY, line));
  if (to !== undefined) rows.push(row(num, 100, den, -to, Number.NEGATIVE_INFINITY, 0, line));
  if (below !== undefined) rows.push(row(num, 100, den, -below, Number.NEGATIVE_INFINITY, -1, line));
  return rows;
}

/** Divides by the greatest common divisor; a strict bound of 1 stays 1, since the sum is a multiple of it. */
function row(
  num: number,
  a: number,
  den: number,
  b: number,
  lower: number,
  upper: number,
  line: TableLine,
): FactRow {
  const divisor = greatestDivisor(a, Math.abs(b));
  return {
    terms: [
      [num, a / divisor],
      [den, b / divisor],
    ],
    lower,
    upper,
    line,
  };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
