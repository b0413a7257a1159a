import { type RateId, rateAcrossMonths } from '../form/rates.js';
import { type Fraction, medianPercent } from '../rates/medianPercent.js';
import { readerOf } from '../rates/monthlyRates.js';
import { rateFrom } from '../rates/rateFrom.js';
import { type RateInterval, ratePartsOf } from '../rates/ratePartsOf.js';
import type { DistrictEntries, OrganizationMonth } from './districtEntries.js';
import type { AbsentRateSource, RateFigure } from './finishedTotals.js';

/** Numerators and denominators of some organizations, pooled: only those that have both. */
export interface RatePool {
  readonly numerator: number;
  readonly denominator: RateInterval;
  readonly pooled: number;
  readonly absent: readonly AbsentRateSource[];
  readonly asOf?: string;
  /** Only for all districts together. */
  readonly median?: number | null;
  readonly neverSummed?: true;
}

/** Pools a district and month: its own row if that has both parts, else its schools that have both. */
export function poolOfDistrict(id: RateId, { own, schools }: DistrictEntries): RatePool {
  const ownPool = poolOfRow(id, own);
  if (ownPool.pooled === 1 || schools.length === 0) return ownPool;
  const pool = poolOf(schools.map((school) => poolOfRow(id, school)));
  return pool.pooled > 0 ? pool : { ...pool, absent: [...ownPool.absent, ...pool.absent] };
}

/** Pools districts of one period, and gives the median of those whose rate is a number. */
export function poolOfDistricts(id: RateId, pools: readonly RatePool[], reportingFloor: number): RatePool {
  const fractions = pools.flatMap((pool): Fraction[] => {
    const { percent, numerator, denominator } = rateOfPool(id, pool, reportingFloor);
    return percent === null || numerator === null || denominator === null ? [] : [{ numerator, denominator }];
  });
  return { ...poolOf(pools), median: medianPercent(fractions) };
}

function poolOf(pools: readonly RatePool[]): RatePool {
  return {
    numerator: total(pools, (pool) => pool.numerator),
    denominator: {
      least: total(pools, (pool) => pool.denominator.least),
      greatest: total(pools, (pool) => pool.denominator.greatest),
    },
    pooled: total(pools, (pool) => pool.pooled),
    absent: pools.flatMap((pool) => pool.absent),
  };
}

/** Makes months a year: pooled, or the last month with both parts, or nothing, as the parts declare. */
export function poolOfMonths(id: RateId, months: readonly string[], pools: readonly RatePool[]): RatePool {
  const pool = poolOf(pools);
  const across = rateAcrossMonths(id);
  if (across === 'sum' || pool.pooled === 0) return pool;
  if (across === 'never') return { ...pool, neverSummed: true };
  const last = pools.map(({ pooled }) => pooled > 0).lastIndexOf(true);
  const later = pools.slice(last + 1).flatMap(({ absent }) => absent);
  const lastPool = pools[last]!;
  return { ...lastPool, asOf: months[last]!, absent: [...lastPool.absent, ...later] };
}

/** A rate under way: what is absent is listed until it is finished. */
export interface OpenRate extends Omit<RateFigure, 'absent' | 'absentStates' | 'coverage'> {
  readonly absent: readonly AbsentRateSource[];
}

/** Makes the rate of a pool. */
export function rateOfPool(id: RateId, pool: RatePool, reportingFloor: number): OpenRate {
  const { pooled, absent, asOf, median } = pool;
  const about = {
    pooled,
    absent,
    ...(asOf !== undefined && { asOf }),
    ...(median !== undefined && { median }),
  };
  if (pooled === 0 || pool.neverSummed) {
    const reason = pooled === 0 ? 'noNumbers' : 'neverSummed';
    return { id, numerator: null, denominator: null, percent: null, reason, ...about };
  }
  return { ...rateFrom(id, { ...pool, absent: [] }, reportingFloor), ...about };
}

function poolOfRow(id: RateId, { organization, month, valueAt, sent }: OrganizationMonth): RatePool {
  const read = readerOf(organization, month, valueAt);
  // The fields of a row that was never sent are a matter of timeliness, not of completeness.
  const { numerator, denominator, absent } = ratePartsOf(id, sent ? read : () => 'missing');
  const named = absent.map((part) => ({ organization, month, ...part }));
  return numerator === null || denominator === null
    ? { numerator: 0, denominator: { least: 0, greatest: 0 }, pooled: 0, absent: named }
    : { numerator, denominator, pooled: 1, absent: [] };
}

function total(pools: readonly RatePool[], numberOf: (pool: RatePool) => number): number {
  return pools.reduce((sum, pool) => sum + numberOf(pool), 0);
}
