import type { GivenSource } from '../../core/fact.js';
import type { RunsLimits } from '../runs/runsLimits.js';

/** A distance from the center line in sigmas: the zones of the books. */
export type Zone = 1 | 2 | 3;

/** What every rule of a set has: the id that signals carry, its number in the book, and its words. */
export interface NamedRule {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
}

/**
 * One rule as data: a pattern and its thresholds.
 *
 * Gaps and excluded points are stepped over by every pattern; excluded points are still held against
 * the limits where a single point is a signal (`beyond` with `of: 1`).
 */
export type SignalRule = NamedRule &
  (
    | BeyondPattern
    | ShiftPattern
    | TrendPattern
    | AlternatingPattern
    | HuggingPattern
    | MixturePattern
    | LongestRunPattern
    | CrossingsPattern
    | RunsPattern
  );

/**
 * `points` of `of` points in a row lie beyond `sigmas` on one side, the completing point among them.
 *
 * `within: 'limits'` leaves out points beyond the outer limits; `side: 'allPoints'` asks that the other
 * points of the window lie on that side of the center line too.
 */
export interface BeyondPattern {
  readonly pattern: 'beyond';
  readonly points: number;
  readonly of: number;
  readonly sigmas: Zone;
  readonly within?: 'limits';
  readonly side?: 'allPoints';
}

/** `points` points in a row lie on one side of the center line; points on it are skipped or break the row. */
export interface ShiftPattern {
  readonly pattern: 'shift';
  readonly points: number;
  readonly onCenter: 'skipped' | 'breaks';
}

/** `points` points in a row rise, or fall; equal neighbors are skipped (the first counts) or break the row. */
export interface TrendPattern {
  readonly pattern: 'trend';
  readonly points: number;
  readonly equals: 'skipped' | 'breaks';
}

/** `points` points in a row go up and down in turn. */
export interface AlternatingPattern {
  readonly pattern: 'alternating';
  readonly points: number;
}

/** `points` points in a row stay within `sigmas` of the center line. */
export interface HuggingPattern {
  readonly pattern: 'hugging';
  readonly points: number;
  readonly sigmas: Zone;
}

/** `points` points in a row lie beyond `sigmas`, on both sides of the center line. */
export interface MixturePattern {
  readonly pattern: 'mixture';
  readonly points: number;
  readonly sigmas: Zone;
}

/** The longest run of a phase is longer than `longestRunMax` of its useful points. */
export interface LongestRunPattern {
  readonly pattern: 'longestRun';
}

/** The center line is crossed less often than `crossingsMin` of the useful points. */
export interface CrossingsPattern {
  readonly pattern: 'crossings';
}

/** There are fewer, or more, runs than `runsLimits` allows for the useful points. */
export interface RunsPattern {
  readonly pattern: 'tooFewRuns' | 'tooManyRuns';
}

/**
 * A named, dated choice of rules. A set of your own is a value of this type.
 *
 * `perMovingRange` is the factor that goes with the set on an I chart, where it has one of its own.
 */
export interface RuleSet {
  readonly id: string;
  readonly title: string;
  /** Year of the edition that the thresholds come from. */
  readonly published: number;
  readonly source: GivenSource;
  readonly limitFactor?: number;
  readonly runsLimits?: RunsLimits;
  readonly rules: readonly SignalRule[];
}
