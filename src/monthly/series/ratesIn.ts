import { poolOfDistricts, type RateOf, type RatePool, rateOfPool } from '../totals/rateFigure.js';

/** What one district has of a rate in one month. */
export interface DistrictPool {
  readonly district: string;
  readonly pool: RatePool;
}

/**
 * Makes the rates of months.
 *
 * @param isWhole - whether a month is a gap where a district tells nothing after a month in which it did, else the line
 *   would jump with who counts
 */
export function ratesIn(
  of: RateOf,
  months: readonly (readonly DistrictPool[])[],
  isWhole: boolean,
): { y: number | null; n?: number }[] {
  const begun = new Map<string, number>();
  months.forEach((pools, month) => {
    for (const { district, pool } of pools) {
      if (pool.pooled > 0 && !begun.has(district)) begun.set(district, month);
    }
  });
  const isSilent = ({ district, pool }: DistrictPool, month: number) =>
    pool.pooled === 0 && (begun.get(district) ?? month) < month;
  return months.map((pools, month) => {
    if (isWhole && pools.some((each) => isSilent(each, month))) return { y: null };
    const pool = poolOfDistricts(
      of,
      pools.map((each) => each.pool),
      0,
    );
    const { numerator, denominator, percent } = rateOfPool(of, pool, 0);
    return percent === null || denominator === null ? { y: null } : { y: numerator, n: denominator };
  });
}
