import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { individualsLimits } from './individualsLimits.js';
import { type Limits, MOVING_RANGE_OPTIONS, type MovingRangeOptions } from './limits.js';

/** Raising times between events to 1 / 3.6 makes exponential times look normal. */
const POWER = 3.6;

/**
 * Takes a time to the scale on which a T chart is computed: its power 1 / 3.6.
 *
 * @example
 * toTScale(1)
 * // => 1
 */
export function toTScale(time: number): number {
  mustBe('number', time, 'toTScale', 'time');
  return time ** (1 / POWER);
}

/**
 * Takes a value of the T scale back to time; below zero there is no time, so it is 0.
 *
 * @example
 * fromTScale(-0.4)
 * // => 0
 */
export function fromTScale(value: number): number {
  mustBe('number', value, 'fromTScale', 'value');
  return Math.max(0, value) ** POWER;
}

/**
 * Gives center and sigma of a T chart on the T scale (time to the power 1 / 3.6): those of an I chart of it.
 *
 * Center and limits are taken back to time for drawing, so they lie unevenly about the center line. Times
 * must be above 0.
 *
 * @example
 * tLimits([32, 32, 32], { screenAt: null })
 * // => { center: 2.618769150349947, sigma: 0, per: 'point' }
 * @see nelson-1994
 */
export function tLimits(times: ArrayLike<number>, options?: MovingRangeOptions | null): Limits {
  mustBe('numbers', times, 'tLimits', 'times');
  const chosen = readOptions(options, MOVING_RANGE_OPTIONS, 'tLimits');
  const center = chosen.center;
  return individualsLimits(Float64Array.from(times, toTScale), {
    ...chosen,
    ...(typeof center === 'number' && { center: toTScale(center) }),
  });
}
