import type { Zone } from './ruleSet.js';
import type { Direction } from './signal.js';

/** One phase as the patterns see it: values, center and zone lines by point of the chart (from 0). */
export interface PhaseSeries {
  readonly values: ArrayLike<number>;
  readonly center: ArrayLike<number>;
  /** Lines below the center, by zone; `NaN` where there is none. */
  readonly lower: Readonly<Record<Zone, ArrayLike<number>>>;
  readonly upper: Readonly<Record<Zone, ArrayLike<number>>>;
  /** Points that take part in patterns, in order: no gaps, none excluded. */
  readonly sequence: readonly number[];
  /** Points with a value, excluded ones too. */
  readonly all: readonly number[];
}

/** A pattern that was found; points count from 0. */
export interface Pattern {
  readonly direction: Direction | null;
  readonly threshold: number;
  readonly completing: readonly number[];
  readonly members: readonly number[];
}

/** Tells on which side of the center line a point lies: 1 above, -1 below, 0 on it. */
export function sideOf({ values, center }: PhaseSeries, point: number): -1 | 0 | 1 {
  const value = values[point]!;
  const line = center[point]!;
  return value > line ? 1 : value < line ? -1 : 0;
}

/** Tells on which side a point lies beyond the lines of a zone: 1 above, -1 below, 0 within or without lines. */
export function beyondZone({ values, lower, upper }: PhaseSeries, point: number, zone: Zone): -1 | 0 | 1 {
  const value = values[point]!;
  return value > upper[zone][point]! ? 1 : value < lower[zone][point]! ? -1 : 0;
}
