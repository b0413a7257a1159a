import type { SystemAnswer } from '../words/systemAnswer.js';
import type { SystemCount } from './judgement.js';
import { SYSTEM_THRESHOLDS, type SystemThresholds } from './systemThresholds.js';

/** How much of something is there. */
export type SystemDegree = 'none' | 'some' | 'enough';

/** How much of something is there, or that the profile does not tell. */
export type SystemVerdict = SystemDegree | 'unknown';

/** A verdict between two bounds. It is `unknown` where they differ. */
export interface SystemBounds {
  readonly verdict: SystemVerdict;
  /** The least that it can be: nothing that is not known is there. */
  readonly atLeast: SystemDegree;
  /** The most that it can be: all that is not known is there. */
  readonly atMost: SystemDegree;
}

/** What is held against a threshold. */
type Held = Pick<SystemCount, 'threshold' | 'counted' | 'possible'>;

const DEGREES = ['none', 'some', 'enough'] as const;

/** Tells whether a count reaches its threshold. */
export function reachedBy(count: Held, thresholds?: SystemThresholds): SystemAnswer {
  const { asks, limit } = limitOf(count, thresholds);
  const { counted, possible } = count;
  if (asks === 'atMost')
    return counted > limit ? 'no' : possible !== null && possible <= limit ? 'yes' : 'unknown';
  return counted >= limit ? 'yes' : possible !== null && possible < limit ? 'no' : 'unknown';
}

/** The threshold of a count: that of the caller, or else ours. */
export function limitOf(
  { threshold }: Pick<Held, 'threshold'>,
  thresholds?: SystemThresholds,
): { readonly asks: 'atLeast' | 'atMost'; readonly limit: number } {
  const { asks, limit } = SYSTEM_THRESHOLDS[threshold];
  return { asks, limit: thresholds?.[threshold] ?? limit };
}

/**
 * Gives the bounds of a part: none where nothing of it is there, enough where each count reaches its threshold, some
 * in between.
 *
 * @param counts - all that must reach their thresholds
 * @param base - those of them without which there is nothing
 */
export function boundsOf(
  counts: readonly Held[],
  base: readonly Held[],
  thresholds?: SystemThresholds,
): SystemBounds {
  // What should not be there says nothing of what is there; where nothing else is asked, it decides alone.
  const found = base.filter(({ threshold }) => SYSTEM_THRESHOLDS[threshold].asks === 'atLeast');
  const reached = counts.map((count) => reachedBy(count, thresholds));
  const isEnough = reached.every((answer) => answer === 'yes');
  const canBeEnough = !reached.includes('no');
  const isThere = found.length === 0 ? isEnough : found.some(({ counted }) => counted > 0);
  const canBeThere = found.length === 0 ? canBeEnough : found.some(({ possible }) => possible !== 0);
  return between(degreeOf(isThere, isEnough), degreeOf(canBeThere, canBeEnough));
}

/** Gives the lowest of several: the lower of the lower bounds, and of the upper ones. */
export function lowestOf(parts: readonly SystemBounds[]): SystemBounds {
  const lowest = (degrees: readonly SystemDegree[]) =>
    DEGREES.find((degree) => degrees.includes(degree)) ?? 'none';
  return between(lowest(parts.map(({ atLeast }) => atLeast)), lowest(parts.map(({ atMost }) => atMost)));
}

function between(atLeast: SystemDegree, atMost: SystemDegree): SystemBounds {
  return { verdict: atLeast === atMost ? atLeast : 'unknown', atLeast, atMost };
}

function degreeOf(isThere: boolean, isEnough: boolean): SystemDegree {
  return !isThere ? 'none' : isEnough ? 'enough' : 'some';
}
