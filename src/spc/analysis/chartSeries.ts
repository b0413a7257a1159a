import type { Observation } from '../charts/observation.js';
import type { SeriesFacts } from '../series/series.js';

/**
 * What the numbers are: students of students (`share`), events for units (`rate`), events (`count`), measured
 * values, times between events, cases between events.
 */
export type SeriesKind = 'share' | 'rate' | 'count' | 'measurement' | 'timeBetween' | 'casesBetween';

/**
 * A series to be drawn: observations and, as far as it is known, what they are. Without `kind` it is guessed from the
 * numbers, and the reason says so. What `toSeries` of `csmhs/monthly` gives is one.
 */
export interface ChartSeries extends Partial<SeriesFacts> {
  readonly observations: readonly Observation[];
  readonly kind?: SeriesKind;
  /** Whose series it is and what is not in it; no chart depends on these. */
  readonly id?: string;
  readonly label?: string;
  readonly organization?: string | null;
  readonly leftOut?: readonly object[];
  readonly absent?: readonly object[];
}
