import { poolOfDistricts, type RateOf, type RatePool, rateOfPool } from '../totals/rateFigure.js';

/** What one district has of a rate in one month. */
export interface DistrictPool {
  readonly district: string;
  readonly pool: RatePool;
}

/**
 * Makes the rates of months.
 *
 * @param isWhole - whether a month is a gap where a district tells nothing between months in which it does, else the line
 *   would jump with who counts
 */
export function ratesIn(
  of: RateOf,
  months: readonly (readonly DistrictPool[])[],
  isWhole: boolean,
): { y: number | null; n?: number }[] {
  const telling = new Map<string, { readonly first: number; last: number }>();
  months.forEach((pools, month) => {
    for (const { district, pool } of pools) {
      if (pool.pooled === 0) continue;
      const known = telling.get(district);
      if (known) known.last = month;
      else telling.set(district, { first: month, last: month });
    }
  });
  const isSilent = ({ district, pool }: DistrictPool, month: number) => {
    const known = telling.get(district);
    return pool.pooled === 0 && known !== undefined && known.first < month && month < known.last;
  };
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
