import { sameImprovementRule } from '../../core/improvement/improvementRuleOf.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { RateDefinition } from '../form/rates.js';
import { improvementTopicOf } from '../rates/improvementTopic.js';
import { type Fraction, medianPercent } from '../rates/medianPercent.js';
import { readerOf } from '../rates/monthlyRates.js';
import { acrossMonthsOf } from '../rates/rateAcrossMonths.js';
import { rateFrom } from '../rates/rateFrom.js';
import { type RateInterval, ratePartsOf } from '../rates/ratePartsOf.js';
import { rateScaleOf } from '../rates/rateScale.js';
import type { DistrictEntries, OrganizationMonth } from './districtEntries.js';
import type { AbsentRateSource, RateFigure } from './finishedTotals.js';

/** A rate with the form that it is of. */
export interface RateOf {
  readonly form: CompiledForm;
  readonly rate: RateDefinition<string>;
}

/** Numerators and denominators of some organizations, pooled: only those that have both. Tenths are whole numbers in it. */
export interface RatePool {
  readonly numerator: number;
  readonly denominator: RateInterval;
  readonly pooled: number;
  readonly absent: readonly AbsentRateSource<string>[];
  /** By which rules students count as improved, for a rate of improvement. */
  readonly rules: readonly string[];
  /** How many of those pooled do not say so. */
  readonly unruled: number;
  readonly asOf?: string;
  /** Only for all districts together. */
  readonly median?: number | null;
  readonly neverSummed?: true;
}

/** Pools a district and month: its own row if that has both parts, else its schools that have both. */
export function poolOfDistrict(of: RateOf, { own, schools }: DistrictEntries, isDistrict: boolean): RatePool {
  const ownPool = poolOfRow(of, own, isDistrict);
  if (ownPool.pooled === 1 || schools.length === 0) return ownPool;
  const pool = poolOf(schools.map((school) => poolOfRow(of, school, false)));
  return pool.pooled > 0 ? pool : { ...pool, absent: [...ownPool.absent, ...pool.absent] };
}

/** Pools districts of one period, and gives the median of those whose rate is a number. */
export function poolOfDistricts(of: RateOf, pools: readonly RatePool[], reportingFloor: number): RatePool {
  const fractions = pools.flatMap((pool): Fraction[] => {
    if (rateOfPool(of, pool, reportingFloor).percent === null) return [];
    return [{ numerator: pool.numerator, denominator: pool.denominator.least }];
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
    rules: [...new Set(pools.flatMap((pool) => pool.rules))].sort(),
    unruled: total(pools, (pool) => pool.unruled),
  };
}

/** Makes months a year: pooled, or the last month with both parts, or nothing, as the parts declare. */
export function poolOfMonths(of: RateOf, months: readonly string[], pools: readonly RatePool[]): RatePool {
  const pool = poolOf(pools);
  const across = acrossMonthsOf(of.form, of.rate);
  if (across === 'sum' || pool.pooled === 0) return pool;
  if (across === 'never') return { ...pool, neverSummed: true };
  const last = pools.map(({ pooled }) => pooled > 0).lastIndexOf(true);
  const later = pools.slice(last + 1).flatMap(({ absent }) => absent);
  const lastPool = pools[last]!;
  return { ...lastPool, asOf: months[last]!, absent: [...lastPool.absent, ...later] };
}

/** A rate under way: what is absent is listed until it is finished. */
export interface OpenRate extends Omit<RateFigure<string>, 'absent' | 'absentStates' | 'coverage'> {
  readonly absent: readonly AbsentRateSource<string>[];
}

/** Makes the rate of a pool. */
export function rateOfPool({ form, rate }: RateOf, pool: RatePool, reportingFloor: number): OpenRate {
  const { pooled, absent, asOf, median, unruled } = pool;
  // Sorted, so that the first spelling of a rule is the same in any order of merging.
  const rules = pool.rules.filter(
    (rule, i) => !pool.rules.slice(0, i).some((other) => sameImprovementRule(rule, other)),
  );
  const about = {
    pooled,
    absent,
    ...(rules.length > 1 && { unlikeRules: rules }),
    ...(pooled > 1 && unruled > 0 && { rulesUnknown: unruled }),
    ...(asOf !== undefined && { asOf }),
    ...(median !== undefined && { median }),
  };
  if (pooled === 0 || pool.neverSummed) {
    const reason = pooled === 0 ? 'noNumbers' : 'neverSummed';
    return { id: rate.id, numerator: null, denominator: null, percent: null, reason, ...about };
  }
  return {
    ...rateFrom(rate, { ...pool, absent: [], scale: rateScaleOf(form, rate) }, reportingFloor),
    ...about,
  } as OpenRate;
}

function poolOfRow(
  { form, rate }: RateOf,
  { organization, month, valueAt, sent, rulesAt }: OrganizationMonth,
  isDistrict: boolean,
): RatePool {
  const read = readerOf(form, isDistrict, month, valueAt);
  // The fields of a row that was never sent are a matter of timeliness, not of completeness.
  const { numerator, denominator, absent } = ratePartsOf(form, rate, sent ? read : () => 'missing');
  const named = absent.map((part) => ({ organization, month, ...part }));
  if (numerator === null || denominator === null) return { ...NOTHING, absent: named };
  const topic = improvementTopicOf(form, rate);
  const rules = topic === null ? [] : rulesAt(topic);
  const unruled = topic !== null && rules.length === 0 ? 1 : 0;
  return { numerator, denominator, pooled: 1, absent: [], rules, unruled };
}

const NOTHING: RatePool = {
  numerator: 0,
  denominator: { least: 0, greatest: 0 },
  pooled: 0,
  absent: [],
  rules: [],
  unruled: 0,
};

function total(pools: readonly RatePool[], numberOf: (pool: RatePool) => number): number {
  return pools.reduce((sum, pool) => sum + numberOf(pool), 0);
}
