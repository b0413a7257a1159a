import type { Kind, ObjectKind, OptionKind } from '../../core/given/kind.js';
import type { Factors } from './factors.js';
import { SIGMA_SOURCES, type SigmaSource } from './sigmaSource.js';
import type { SubgroupColumns } from './subgroups.js';

/**
 * What every function of limits gives: a center line and the sigma about it; `null` where undefined.
 *
 * `per: 'point'`: the limits of each point are at center plus and minus 3 sigma. `per: 'unit'`: sigma is that of one
 * unit of the denominator, and the limits of a point are at center plus and minus 3 sigma / sqrt(its denominator).
 */
export interface Limits {
  readonly center: number | null;
  readonly sigma: number | null;
  readonly per: 'unit' | 'point';
}

/** What every function of limits takes last: a center line that is given, on the scale of the values. */
export interface LimitOptions {
  readonly center?: number | null;
}

/** The options where sigma comes from moving ranges. */
export interface MovingRangeOptions extends LimitOptions {
  /** Leave out moving ranges of this many times their mean or more; `null` keeps all. Default 3.267. */
  readonly screenAt?: number | null;
  /** Mean moving range of a sigma of 1. Default 1.128. */
  readonly d2?: number;
}

/** The options of charts of subgroups. */
export interface SubgroupOptions extends LimitOptions {
  /** Values in the subgroup whose limits are asked for; the common size of all subgroups where left out. */
  readonly size?: number;
  /** Where sigma comes from. Default `meanOrPooled`, for ranges `ranges`. */
  readonly sigmaFrom?: SigmaSource;
  /** Factors d2 and d3. Default `FACTORS.published`. */
  readonly factors?: Factors;
}

/** `LimitOptions`. */
export const LIMIT_OPTIONS = {
  center: { orNull: 'number' },
} as const satisfies Record<keyof LimitOptions, OptionKind>;

/** `MovingRangeOptions`. */
export const MOVING_RANGE_OPTIONS = {
  center: { orNull: 'number' },
  screenAt: { orNull: 'number' },
  d2: 'number',
} as const satisfies Record<keyof MovingRangeOptions, OptionKind>;

/** `SigmaSource`. */
export const SIGMA_SOURCE: Kind = { oneOf: SIGMA_SOURCES };

/** `Factors`. */
export const FACTORS_KIND: ObjectKind = {
  says: 'factors such as FACTORS.exact',
  has: { d2: 'numbers', d3: 'numbers', d4: 'number', d4OfIPrime: 'number' },
};

/** `SubgroupOptions`. */
export const SUBGROUP_OPTIONS = {
  center: { orNull: 'number' },
  size: 'number',
  sigmaFrom: SIGMA_SOURCE,
  factors: FACTORS_KIND,
} as const satisfies Record<keyof SubgroupOptions, OptionKind>;

/** `SubgroupColumns`. */
export const SUBGROUPS: ObjectKind & {
  readonly has: Readonly<Partial<Record<keyof SubgroupColumns, Kind>>>;
} = {
  says: 'columns of subgroups { counts, means, standardDeviations, ranges }',
  has: { counts: 'numbers', means: 'numbers', standardDeviations: 'numbers', ranges: 'numbers' },
  mayHave: { allCounts: 'numbers' },
};
