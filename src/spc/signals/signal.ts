/** Where a pattern points: a side of the center line, or a way the values go. */
export type Direction = 'above' | 'below' | 'up' | 'down';

/** One pattern that is unlikely by chance, as data. */
export interface Signal {
  /** Id of the rule in its set. */
  readonly rule: string;
  readonly phase: number;
  /** `null` where the pattern has none (crossings, runs, alternating, hugging, mixture). */
  readonly direction: Direction | null;
  /** `null` without a direction of improvement or of the pattern. */
  readonly meaning: 'improvement' | 'concern' | null;
  /** The number that had to be reached or passed: points in a row, sigmas, longest run, crossings or runs. */
  readonly threshold: number;
  /** Points, from 1, at which the pattern is complete. */
  readonly completing: readonly number[];
  /** All points, from 1, that take part. */
  readonly members: readonly number[];
}
