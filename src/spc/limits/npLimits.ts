import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { LimitOptions, Limits } from './limits.js';
import { pLimits } from './pLimits.js';

/** The options of an NP chart; the center that is given is the share. */
export interface CountLimitOptions extends LimitOptions {
  /** Students in the group whose limits are asked for; the common size of all groups where left out. */
  readonly size?: number;
}

const COUNT_LIMIT_OPTIONS = {
  center: { orNull: 'number' },
  size: 'number',
} as const satisfies Record<keyof CountLimitOptions, OptionKind>;

/**
 * Gives center and sigma of an NP chart for a group of one size: n p and sqrt(n p (1 - p)), with p and sqrt(p (1 - p)) of
 * `pLimits`. Limits at 3 sigma, within 0 and n.
 *
 * Where groups differ in size, say for which one; without `size` center and sigma are then `null`.
 *
 * @example
 * npLimits([20, 30, 30], [100, 100, 200], { size: 25 })
 * // => { center: 5, sigma: 2, per: 'point' }
 * @see montgomery-2012, section 7.2
 */
export function npLimits(
  counts: ArrayLike<number>,
  sizes: ArrayLike<number>,
  options?: CountLimitOptions | null,
): Limits {
  mustBe('numbers', counts, 'npLimits', 'counts');
  mustBe('numbers', sizes, 'npLimits', 'sizes');
  const { size = commonSize(sizes), center = null } = readOptions<CountLimitOptions>(
    options,
    COUNT_LIMIT_OPTIONS,
    'npLimits',
  );
  return countLimits(pLimits(counts, sizes, { center }), size);
}

/** Makes the limits of counts in groups of one size of those of shares. */
export function countLimits({ center, sigma }: Omit<Limits, 'per'>, size: number | null): Limits {
  return {
    center: center === null || size === null ? null : size * center,
    sigma: sigma === null || size === null ? null : Math.sqrt(size) * sigma,
    per: 'point',
  };
}

/** Gives the size that all groups or subgroups have; `null` where they differ. */
export function commonSize(sizes: ArrayLike<number>): number | null {
  const [first = null, ...others] = new Set(Array.from(sizes));
  return others.length === 0 ? first : null;
}
